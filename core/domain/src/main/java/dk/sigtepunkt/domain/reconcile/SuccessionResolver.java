package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.reconcile.CarryOverResult.Claim;
import dk.sigtepunkt.domain.reconcile.CarryOverResult.Hop;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which of several committees a former item is carried over to. It is decided where their ways part, as it was
 * when they did: a declared item comes before one that is carried over, then the committee that was installed first.
 */
final class SuccessionResolver {
    private final Comparator<CommitteeId> installation;
    /** The best claim of each committee to which an item could have come directly. */
    private final Map<Place, Map<CommitteeId, Claim>> best = new HashMap<>();

    private record Place(ItemRef item, FocusAreaRef area) {}

    SuccessionResolver(Comparator<CommitteeId> installation) {
        this.installation = installation;
    }

    void enter(CarryOverResult carried) {
        carried.claims().values().stream()
                .flatMap(claims -> claims.stream())
                .forEach(
                        claim -> best.computeIfAbsent(new Place(claim.former(), claim.area()), place -> new HashMap<>())
                                .merge(claim.path().get(0).committee(), claim, this::better));
    }

    /** Whether a former item did not come to a committee, but to another. */
    boolean lost(ItemRef former, FocusAreaRef area, CommitteeId taker) {
        Map<CommitteeId, Claim> claims = best.getOrDefault(new Place(former, area), Map.of());
        Claim own = claims.get(taker);
        return own != null && claims.values().stream().anyMatch(other -> compare(other.path(), own.path()) < 0);
    }

    private Claim better(Claim one, Claim other) {
        return compare(other.path(), one.path()) < 0 ? other : one;
    }

    private int compare(List<Hop> one, List<Hop> other) {
        for (int index = 0; index < Math.min(one.size(), other.size()); index++) {
            Hop hop = one.get(index);
            Hop against = other.get(index);
            if (hop.declared() != against.declared()) {
                return hop.declared() ? -1 : 1;
            }
            if (!hop.committee().equals(against.committee())) {
                return installation.compare(hop.committee(), against.committee());
            }
        }
        // The shorter way ends where the longer goes on from: there the item still is.
        return Integer.compare(one.size(), other.size());
    }
}
