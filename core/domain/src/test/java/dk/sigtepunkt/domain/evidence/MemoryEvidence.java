package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Findings that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryEvidence implements EvidenceStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private List<KeptEvidence> all = List.of();
    private EvidenceBook book = EvidenceBook.EMPTY;

    @Override
    public synchronized EvidenceBook book() {
        return book;
    }

    @Override
    public synchronized List<KeptEvidence> all() {
        return all;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized KeptEvidence begin(
            CommitteeId committee, EvidenceEntry.Written written, IntFunction<AuditNote> note) {
        KeptEvidence begun = new KeptEvidence(all.size() + 1, committee, List.of(written));
        List<KeptEvidence> more = new ArrayList<>(all);
        more.add(begun);
        now(more, note.apply(begun.number()));
        return begun;
    }

    @Override
    public synchronized boolean keep(int number, OptionalInt seen, EvidenceEntry entry, AuditNote note) {
        Optional<KeptEvidence> same = all.stream()
                .filter(one -> one.number() == number)
                .filter(one -> seen.isEmpty() || seen.getAsInt() == one.version())
                .findFirst();
        same.ifPresent(present -> {
            List<KeptEvidence> others = new ArrayList<>(all);
            others.set(number - 1, present.with(entry));
            now(others, note);
        });
        return same.isPresent();
    }

    private void now(List<KeptEvidence> kept, AuditNote note) {
        all = List.copyOf(kept);
        book = new EvidenceBook(
                all.stream().flatMap(one -> one.published().stream()).toList());
        notes.add(note);
    }
}
