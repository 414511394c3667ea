package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
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
    private final ExpectedFocusAreas expected;
    private final Map<ItemRef, Period> accepted = new HashMap<>();

    public EarlierQuarters(ExpectedFocusAreas expected) {
        this.expected = expected;
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
     * @param came when the content came
     */
    public List<Claim> claims(Committee content, Instant came) {
        Period running = Danish.quarter(came);
        Stream<Claim> own =
                content.since().stream().map(since -> new Claim(ItemRef.of(content.id()), content.name(), since));
        Stream<Claim> areas = content.focusAreas().stream()
                .flatMap(area ->
                        area.since().stream().map(since -> new Claim(ItemRef.of(area.ref()), area.title(), since)));
        return Stream.concat(own, areas)
                .filter(claim -> !adopted(claim, came))
                .filter(claim -> claim.since().quarter().compareTo(running) < 0)
                .filter(claim -> !claim.since().quarter().equals(accepted.get(claim.item())))
                .toList();
    }

    /**
     * Whether the council had adopted in that quarter what wants to count in it: of a committee that it adopted, other
     * areas may come later.
     */
    private boolean adopted(Claim claim, Instant came) {
        CommitteeId committee = claim.item().committee();
        return claim.item().equals(ItemRef.of(committee))
                ? expected.adopted(committee)
                : expected.as(claim.since().quarter().end(), Optional.of(came)).all().stream()
                        .anyMatch(area -> ItemRef.of(area.ref()).equals(claim.item()));
    }

    /** The content without claims that give no reason; the others hold from now on. */
    public Committee holding(Committee content, Instant came) {
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
