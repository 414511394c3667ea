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
                .map(one -> new InQuarter(one, find(one.number()).orElse(one)))
                .toList();
    }

    /**
     * What came to bear on a focus area after a quarter's end, newest first, whether published or corrected then: no part of what
     * the quarter said, and told beside it.
     */
    public List<PublishedEvidence> since(FocusAreaRef area, Instant end) {
        return about(area).all().stream()
                .filter(one -> one.worded().isAfter(end))
                .filter(one -> one.withdrawn().isEmpty() || !bore(one, area, end))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** What stands in the quarter and is withdrawn says so there. */
    private static boolean bore(PublishedEvidence one, FocusAreaRef area, Instant end) {
        return one.knownBy(end)
                .filter(then -> then.evidence().on(area).isPresent())
                .isPresent();
    }

    /**
     * A finding in a quarter.
     *
     * @param then as it stood at the quarter's end
     * @param now as it is
     */
    public record InQuarter(PublishedEvidence then, PublishedEvidence now) {
        /** That it was withdrawn after the quarter; empty when it was not, or was by then. */
        public Optional<EvidenceEntry.Withdrawn> withdrawnSince() {
            return now.withdrawn().filter(taken -> then.withdrawn().isEmpty());
        }

        /** When it was corrected last, after the quarter; empty when it was not, and when it is withdrawn. */
        public Optional<Instant> correctedSince() {
            return Optional.of(now.worded()).filter(at -> now.withdrawn().isEmpty() && at.isAfter(then.worded()));
        }
    }
}
