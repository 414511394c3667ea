package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every claim that was ever published; immutable.
 *
 * @param all in the order of their numbers
 */
public record ClaimBook(List<PublishedClaim> all) {
    public static final ClaimBook EMPTY = new ClaimBook(List.of());

    private static final Comparator<PublishedClaim> NEWEST_FIRST = Comparator.comparing(PublishedClaim::since)
            .thenComparing(PublishedClaim::number)
            .reversed();

    public ClaimBook {
        all = List.copyOf(all);
    }

    public Optional<PublishedClaim> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    public ClaimBook knownBy(Instant time) {
        return new ClaimBook(
                all.stream().flatMap(one -> one.knownBy(time).stream()).toList());
    }

    /** Those that nobody has taken back, newest first. */
    public List<PublishedClaim> standing() {
        return all.stream()
                .filter(one -> one.withdrawn().isEmpty())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** Those of an action that stand, newest first. */
    public List<PublishedClaim> of(ItemRef action) {
        return standing().stream()
                .filter(one -> one.claim().action().equals(action))
                .toList();
    }

    /** Those that stand beside a focus area at some moment, newest first. */
    public List<PublishedClaim> beside(FocusAreaRef area, ClaimMoment moment) {
        return standing().stream()
                .filter(one -> moment.areas(one.claim()).contains(area))
                .toList();
    }
}
