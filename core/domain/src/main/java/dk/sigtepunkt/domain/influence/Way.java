package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.committee.Influence.Strength;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From one area over influences to another, through no area twice, as far as anything is felt ({@link #strength()}).
 *
 * @param links at least one; each begins where the one before ends
 */
public record Way(List<NetLink> links) {
    private static final List<Strength> RISING = List.of(Strength.WEAK, Strength.MEDIUM, Strength.STRONG);

    public Way {
        links = List.copyOf(links);
    }

    /** Empty where it comes back to where it was, and where nothing is felt any more. */
    Optional<Way> and(NetLink next) {
        List<NetLink> all = new ArrayList<>(links);
        all.add(next);
        Way longer = new Way(all);
        return areas().contains(next.pair().to()) || longer.left() < 0 ? Optional.empty() : Optional.of(longer);
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

    /** How much is felt at its end: as the weakest on it, and one step weaker for each influence after the first. */
    public Strength strength() {
        return RISING.get(left());
    }

    /** The place of the strength among all; below zero when nothing is felt. */
    private int left() {
        Strength weakest = links.stream()
                .map(NetLink::strength)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return RISING.indexOf(weakest) - (links.size() - 1);
    }
}
