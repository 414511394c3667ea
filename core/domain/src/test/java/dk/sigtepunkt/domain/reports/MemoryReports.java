package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reports that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryReports implements ReportStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private ReportBook book = ReportBook.EMPTY;
    private Optional<ReportBasis> beside = Optional.empty();

    @Override
    public synchronized ReportBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized boolean keep(
            ReportRef ref, Judged judged, List<? extends ReportEntry> entries, AuditNote note) {
        WrittenReport before = book.report(ref);
        OptionalInt seen = judged.report();
        boolean same = (seen.isEmpty() || seen.getAsInt() == before.version())
                && judged.basis().filter(basis -> another(before, basis)).isEmpty();
        if (same) {
            book = book.with(before.with(entries));
            notes.add(note);
        }
        return same;
    }

    private boolean another(WrittenReport before, ReportBasis basis) {
        return basis.marks() != before.marks()
                || (beside.isPresent() && !beside.get().equals(basis));
    }

    /** As it is elsewhere when the next step is kept. */
    synchronized void beside(ReportBasis now) {
        beside = Optional.of(now);
    }

    /** As it is when a test's next case begins. */
    public synchronized void is(WrittenReport report) {
        book = book.with(report);
    }
}
