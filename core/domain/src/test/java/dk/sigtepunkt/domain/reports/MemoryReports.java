package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.reports.ReportContents.LayingSeal;
import dk.sigtepunkt.domain.seals.SealBook;
import dk.sigtepunkt.domain.seals.SealHistory;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealedHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reports that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryReports implements ReportStore, SealHistory {
    private final List<AuditNote> notes = new ArrayList<>();
    private final Map<SealedHead, Sealed> sealed = new HashMap<>();
    private ReportBook book = ReportBook.EMPTY;
    private SealBook seals = SealBook.EMPTY;
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

    @Override
    public synchronized boolean keep(int seen, ReportStep.Laid step, LayingSeal.Made seal, AuditNote note) {
        boolean kept =
                seal.chained() == seals.size(seal.ref()) && keep(seal.ref(), OptionalInt.of(seen), List.of(step), note);
        if (kept) {
            SealedHead head = new SealedHead(seal.ref(), seal.edition(), seal.digest(), seal.at());
            seals = seals.with(head);
            sealed.put(head, new Sealed(head, seal.file(), seal.html()));
        }
        return kept;
    }

    @Override
    public synchronized SealBook seals() {
        return seals;
    }

    @Override
    public synchronized Sealed sealed(SealedHead head) {
        return Optional.ofNullable(sealed.get(head)).orElseThrow(() -> new IllegalArgumentException("no seal " + head));
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
