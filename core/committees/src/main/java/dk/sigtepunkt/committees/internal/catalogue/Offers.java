package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What running bundles offer; immutable. Of several versions of one committee the highest serves. */
record Offers(Map<Long, Offer> byBundle) {
    private static final Comparator<Offer> PRECEDENCE =
            Comparator.comparing(Offer::version).thenComparing(Offer::bundle);

    static final Offers NONE = new Offers(Map.of());

    Offers {
        byBundle = Map.copyOf(byBundle);
    }

    Offers with(Offer offer) {
        Map<Long, Offer> next = new HashMap<>(byBundle);
        next.put(offer.bundle(), offer);
        return new Offers(next);
    }

    Offers without(Collection<Offer> gone) {
        Map<Long, Offer> next = new HashMap<>(byBundle);
        gone.forEach(offer -> next.remove(offer.bundle()));
        return new Offers(next);
    }

    Optional<Offer> of(long bundle) {
        return Optional.ofNullable(byBundle.get(bundle));
    }

    Optional<Offer> serving(CommitteeId committee) {
        return byBundle.values().stream()
                .filter(offer -> offer.committee().equals(committee))
                .max(PRECEDENCE);
    }

    /** What some of the bundles offer of one committee. */
    List<Offer> of(CommitteeId committee, Collection<Long> bundles) {
        return bundles.stream()
                .flatMap(bundle -> of(bundle).stream())
                .filter(offer -> offer.committee().equals(committee))
                .toList();
    }

    /** The committees that some of the bundles offer, in the order in which the bundles came. */
    List<CommitteeId> committees(Collection<Long> bundles) {
        return bundles.stream()
                .sorted()
                .flatMap(bundle -> of(bundle).stream())
                .map(Offer::committee)
                .distinct()
                .toList();
    }
}
