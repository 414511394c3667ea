package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.attachments.FileContent;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Findings that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryEvidence implements EvidenceStore, EvidenceFiles {
    private final List<AuditNote> notes = new ArrayList<>();
    private final Map<String, Artifact> files = new TreeMap<>();
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
            KeptEvidence written = present.with(entry);
            others.set(number - 1, written);
            present.heldFiles().stream()
                    .filter(file -> written.heldFiles().stream().noneMatch(held -> held.number() == file.number()))
                    .forEach(file -> files.remove(place(number, file.number())));
            now(others, note);
        });
        return same.isPresent();
    }

    @Override
    public synchronized boolean attach(
            int number, OptionalInt seen, EvidenceEntry.Attached entry, Artifact bytes, AuditNote note) {
        boolean kept = keep(number, seen, entry, note);
        if (kept) {
            files.put(place(number, entry.file()), bytes);
        }
        return kept;
    }

    @Override
    public synchronized Optional<FileContent> find(int evidence, EvidenceFile file) {
        return Optional.ofNullable(files.get(place(evidence, file.number())))
                .map(bytes -> out -> out.write(bytes.bytes()));
    }

    /** Of which files there are bytes, by finding and file as {@code 1/2}. */
    public synchronized Set<String> keptFiles() {
        return Set.copyOf(files.keySet());
    }

    private static String place(int evidence, int file) {
        return evidence + "/" + file;
    }

    private void now(List<KeptEvidence> kept, AuditNote note) {
        all = List.copyOf(kept);
        book = new EvidenceBook(
                all.stream().flatMap(one -> one.published().stream()).toList());
        notes.add(note);
    }
}
