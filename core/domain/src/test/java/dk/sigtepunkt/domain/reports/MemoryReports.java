package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reports that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryReports implements ReportStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private ReportBook book = ReportBook.EMPTY;

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
            ReportRef ref, OptionalInt seen, List<? extends ReportEntry> entries, AuditNote note) {
        WrittenReport before = book.report(ref);
        boolean same = seen.isEmpty() || seen.getAsInt() == before.version();
        if (same) {
            book = book.with(before.with(entries));
            notes.add(note);
        }
        return same;
    }

    /** As it is when a test's next case begins. */
    public synchronized void is(WrittenReport report) {
        book = book.with(report);
    }
}
