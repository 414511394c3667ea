package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was ever published; immutable. Nothing is counted in it: how many findings speak for something and how many
 * against says nothing.
 *
 * @param all in the order of their numbers
 */
public record EvidenceBook(List<PublishedEvidence> all) {
    public static final EvidenceBook EMPTY = new EvidenceBook(List.of());

    private static final Comparator<PublishedEvidence> NEWEST_FIRST = Comparator.comparing(PublishedEvidence::since)
            .thenComparing(PublishedEvidence::number)
            .reversed();

    public EvidenceBook {
        all = List.copyOf(all);
    }

    public Optional<PublishedEvidence> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    public EvidenceBook knownBy(Instant time) {
        return new EvidenceBook(
                all.stream().flatMap(one -> one.knownBy(time).stream()).toList());
    }

    /** What bears on a focus area, as it says now. */
    public EvidenceBook about(FocusAreaRef area) {
        return new EvidenceBook(
                all.stream().filter(one -> one.evidence().on(area).isPresent()).toList());
    }

    /** What is looked for, newest first. */
    public List<PublishedEvidence> found(EvidenceSearch search) {
        return all.stream()
                .filter(one -> search.finds(one.committee(), one.evidence()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /**
     * What stands beside a quarter's figures of a focus area, newest first: what was published by its end, as it said then. What
     * was withdrawn before the quarter began does not.
     *
     * @param begin the quarter's first moment
     * @param end its last
     */
    public List<InQuarter> beside(FocusAreaRef area, Instant begin, Instant end) {
        return knownBy(end).about(area).all().stream()
                .filter(one -> one.withdrawn()
                        .filter(taken -> taken.by().at().isBefore(begin))
                        .isEmpty())
                .sorted(NEWEST_FIRST)
                .map(one -> new InQuarter(
                        one,
                        find(one.number())
                                .flatMap(PublishedEvidence::withdrawn)
                                .filter(taken -> one.withdrawn().isEmpty())))
                .toList();
    }

    /**
     * What came to bear on a focus area after a quarter's end, newest first, whether published or corrected then: no part of what
     * the quarter said, and told beside it.
     */
    public List<PublishedEvidence> since(FocusAreaRef area, Instant end) {
        return about(area).all().stream()
                .filter(one -> one.knownBy(end)
                        .filter(then -> then.evidence().on(area).isPresent())
                        .isEmpty())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /**
     * A finding as it stood at a quarter's end.
     *
     * @param since that it was withdrawn later; empty when it was not, or was by then
     */
    public record InQuarter(PublishedEvidence then, Optional<EvidenceEntry.Withdrawn> since) {}
}
