package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.reports.ReportRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every seal by its head; immutable. A report has an edition for each body that it was laid before; in a chain, which the reports of
 * one kind are, and those of one committee, each quarter's last edition points to the last one of the quarter before it.
 *
 * @param all in the order in which they were made
 */
public record SealBook(List<SealedHead> all) {
    public static final SealBook EMPTY = new SealBook(List.of());

    private static final Comparator<SealedHead> QUARTERS =
            Comparator.comparing(head -> head.report().quarter());

    public SealBook {
        all = List.copyOf(all);
    }

    /** What a report's chain is called: the report without its quarter. */
    public static String chain(ReportRef ref) {
        return ref.committee()
                .map(id -> ref.kind().code() + "." + id)
                .orElse(ref.kind().code());
    }

    /** Of one report, in their order. */
    public List<SealedHead> editions(ReportRef ref) {
        return all.stream().filter(head -> head.report().equals(ref)).toList();
    }

    public Optional<SealedHead> last(ReportRef ref) {
        return editions(ref).stream().reduce((earlier, later) -> later);
    }

    /** The last edition of the nearest earlier quarter in the same chain; empty when there is none. */
    public Optional<SealedHead> before(ReportRef ref) {
        return chained(ref)
                .filter(head -> head.report().quarter().compareTo(ref.quarter()) < 0)
                .reduce((one, other) -> QUARTERS.compare(one, other) > 0 ? one : other);
    }

    /** How many a report's chain has. */
    public int size(ReportRef ref) {
        return Math.toIntExact(chained(ref).count());
    }

    /** The one of a report's chain that was made last, of whichever quarter. */
    public Optional<SealedHead> newest(ReportRef ref) {
        return chained(ref).reduce((earlier, later) -> later);
    }

    private Stream<SealedHead> chained(ReportRef ref) {
        return all.stream().filter(head -> chain(head.report()).equals(chain(ref)));
    }

    public SealBook with(SealedHead head) {
        return new SealBook(Stream.concat(all.stream(), Stream.of(head)).toList());
    }
}
