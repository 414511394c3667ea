package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether content may count in quarters that were over when it came: where the council's own list has it, or for a reason.
 * What once counted from a quarter goes on doing so without saying why again.
 */
public final class EarlierQuarters {
    private final boolean adopted;
    private final Map<ItemRef, Period> accepted = new HashMap<>();

    public EarlierQuarters(boolean adopted) {
        this.adopted = adopted;
    }

    /** A committee or area that wants to count from a quarter before the one it came in. */
    public record Claim(ItemRef item, String name, Since since) {
        public boolean reasoned() {
            return !since.reason().isBlank();
        }
    }

    /**
     * What is claimed anew.
     *
     * @param came the quarter in which the content came
     */
    public List<Claim> claims(Committee content, Period came) {
        Stream<Claim> own =
                content.since().stream().map(since -> new Claim(ItemRef.of(content.id()), content.name(), since));
        Stream<Claim> areas = content.focusAreas().stream()
                .flatMap(area ->
                        area.since().stream().map(since -> new Claim(ItemRef.of(area.ref()), area.title(), since)));
        return Stream.concat(own, areas)
                .filter(claim -> !adopted && claim.since().quarter().compareTo(came) < 0)
                .filter(claim -> !claim.since().quarter().equals(accepted.get(claim.item())))
                .toList();
    }

    /** The content without claims that give no reason; the others hold from now on. */
    public Committee holding(Committee content, Period came) {
        List<ItemRef> unreasoned = claims(content, came).stream()
                .filter(claim -> !claim.reasoned())
                .map(Claim::item)
                .toList();
        Committee holding = content.with(
                        content.focusAreas().stream()
                                .map(area -> unreasoned.contains(ItemRef.of(area.ref()))
                                        ? area.counting(Optional.empty())
                                        : area)
                                .toList(),
                        content.indicators(),
                        content.actions())
                .counting(unreasoned.contains(ItemRef.of(content.id())) ? Optional.empty() : content.since());
        accept(holding);
        return holding;
    }

    /** The content counts already. */
    public void accept(Committee content) {
        content.since().ifPresent(since -> accepted.put(ItemRef.of(content.id()), since.quarter()));
        for (FocusArea area : content.focusAreas()) {
            area.since().ifPresent(since -> accepted.put(ItemRef.of(area.ref()), since.quarter()));
        }
    }
}
