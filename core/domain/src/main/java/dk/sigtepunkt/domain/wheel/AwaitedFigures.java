package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a quarter's last days that can be expected by a day: those whose source has them later are not waited for.
 *
 * @param due the day
 */
record AwaitedFigures(Period quarter, LocalDate due) {
    /** When the last of a committee's was there first, not before the quarter is over; empty while one lacks. */
    Optional<Instant> came(CommitteeId committee, Reading reading) {
        Reading then = reading.in(quarter);
        Instant came = Danish.endOf(quarter.end());
        for (Indicator indicator : indicators(committee, then)) {
            Optional<Period> awaited = awaited(indicator);
            if (awaited.isEmpty()) {
                continue;
            }
            Optional<Instant> first = first(indicator, awaited.get(), then.figures());
            if (first.isEmpty()) {
                return Optional.empty();
            }
            came = first.get().isAfter(came) ? first.get() : came;
        }
        return Optional.of(came);
    }

    private static List<Indicator> indicators(CommitteeId committee, Reading then) {
        return then.committees()
                .committee(committee)
                .map(KnownCommittee::content)
                .map(Committee::indicators)
                .orElse(List.of());
    }

    /** The period of which an indicator brings a figure with the quarter; empty for none. */
    private Optional<Period> awaited(Indicator indicator) {
        Period last = Period.containing(indicator.frequency(), quarter.end());
        boolean expected = !last.end().isAfter(quarter.end())
                && !Freshness.dueFor(indicator, last).isAfter(due);
        return Optional.of(last).filter(period -> expected && measured(indicator, period));
    }

    /** Whether an indicator has a figure of a period: some are measured every second one only, counted from where they begin. */
    private static boolean measured(Indicator indicator, Period period) {
        Period at = indicator.baseline().period();
        if (at.frequency() != period.frequency()) {
            return indicator.every() == 1;
        }
        while (at.compareTo(period) < 0) {
            at = Freshness.nextPeriod(indicator, at);
        }
        return at.equals(period);
    }

    private static Optional<Instant> first(Indicator indicator, Period period, FigureBook figures) {
        return figures.own(indicator.id()).stream()
                .flatMap(series -> series.vintages().stream())
                .filter(one -> one.period().equals(period) && one.figure().status() != ObservationStatus.MISSING)
                .map(Observation::knownAt)
                .min(Instant::compareTo);
    }
}
