package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An effective content, and how its actions and indicators came to be in it.
 *
 * @param claims by item of the content; an item that carries on none is left out
 */
record CarryOverResult(Committee content, Map<ItemRef, Set<Claim>> claims) {
    /**
     * That an item carries on a former one.
     *
     * @param area the focus area in which the former one stood
     * @param path the committees through which it came, with the present one last
     */
    record Claim(ItemRef former, FocusAreaRef area, List<Hop> path) {
        Claim {
            path = List.copyOf(path);
        }

        Claim to(Hop next) {
            return new Claim(
                    former, area, Stream.concat(path.stream(), Stream.of(next)).toList());
        }
    }

    /** @param declared whether a declared item carried it on there; else it was carried over */
    record Hop(CommitteeId committee, boolean declared) {}

    /** An item's claims, to itself in its area too. */
    Stream<Claim> claims(ItemRef item, FocusAreaRef area) {
        return Stream.concat(Stream.of(new Claim(item, area, List.of())), claims.getOrDefault(item, Set.of()).stream());
    }
}
