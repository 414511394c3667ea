package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.committee.Influence.Strength;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From one area over influences to another, through no area twice.
 *
 * @param links at least one; each begins where the one before ends
 */
public record Way(List<NetLink> links) {
    public Way {
        links = List.copyOf(links);
    }

    Way and(NetLink next) {
        List<NetLink> all = new ArrayList<>(links);
        all.add(next);
        return new Way(all);
    }

    public FocusAreaRef begin() {
        return links.get(0).pair().from();
    }

    public FocusAreaRef end() {
        return links.get(links.size() - 1).pair().to();
    }

    /** The areas that it goes through, with its two ends. */
    public List<FocusAreaRef> areas() {
        List<FocusAreaRef> areas = new ArrayList<>();
        areas.add(begin());
        links.forEach(link -> areas.add(link.pair().to()));
        return List.copyOf(areas);
    }

    /** The signs one upon the other; empty where one of them is disputed. */
    public Optional<Sign> sign() {
        if (links.stream().anyMatch(link -> link.sign().isEmpty())) {
            return Optional.empty();
        }
        long weakens = links.stream()
                .filter(link -> link.sign().equals(Optional.of(Sign.WEAKENS)))
                .count();
        return Optional.of(weakens % 2 == 0 ? Sign.STRENGTHENS : Sign.WEAKENS);
    }

    /** The weakest on it. */
    public Strength strength() {
        return links.stream()
                .map(NetLink::strength)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
