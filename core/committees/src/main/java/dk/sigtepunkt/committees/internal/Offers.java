package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    Offers without(Collection<Long> bundles) {
        Map<Long, Offer> next = new HashMap<>(byBundle);
        next.keySet().removeAll(Set.copyOf(bundles));
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

    boolean serves(Offer offer) {
        return serving(offer.committee()).filter(offer::equals).isPresent();
    }
}
