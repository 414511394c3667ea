package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.List;

/**
 * Who took part in a quarter.
 *
 * @param tallies as they stood at its end, whatever was taken back since; none while it goes on
 * @param takenBackSince the areas of which something was
 */
public record QuartersBreadth(List<AreaTally> tallies, List<FocusAreaRef> takenBackSince) {
    public QuartersBreadth {
        tallies = List.copyOf(tallies);
        takenBackSince = List.copyOf(takenBackSince);
    }

    /** @param now the moment that is looked from */
    public static QuartersBreadth of(ToldTurnouts told, Period quarter, Instant now) {
        Instant over = Danish.endOf(quarter.end()).plusNanos(1);
        return now.isBefore(over)
                ? new QuartersBreadth(List.of(), List.of())
                : new QuartersBreadth(
                        of(told.at(over), quarter),
                        of(told.at(now), quarter).stream()
                                .filter(one -> !one.standing())
                                .map(AreaTally::area)
                                .toList());
    }

    private static List<AreaTally> of(List<AreaTally> tallies, Period quarter) {
        return tallies.stream().filter(one -> one.quarter().equals(quarter)).toList();
    }

    /** All of them together. */
    public Breadth together() {
        return Breadth.of(tallies);
    }
}
