package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding with all that was written of it, drafts too: for its committee's own people. Everybody else reads what is
 * {@link #published}.
 *
 * @param number counted from 1 over the whole municipality
 * @param committee whose people wrote it
 * @param entries in the order in which they were written; the first is a version of it
 */
public record KeptEvidence(int number, CommitteeId committee, List<EvidenceEntry> entries) {
    public KeptEvidence {
        entries = List.copyOf(entries);
    }

    /** How it stands. Codes are given over the interface: they stay. */
    public enum State {
        DRAFT("draft"),
        PUBLISHED("published"),
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The same with one thing more; of what is erased with it nothing that somebody wrote stays. */
    public KeptEvidence with(EvidenceEntry entry) {
        List<EvidenceEntry> all = new ArrayList<>(entries);
        if (erases(entry)) {
            all.replaceAll(EvidenceEntry::erased);
        }
        all.add(entry);
        return new KeptEvidence(number, committee, all);
    }

    /**
     * Whether all that was written before goes when this is written: a story that is withdrawn, and whatever could be traced to
     * a person. The one place where something kept is lost.
     */
    public boolean erases(EvidenceEntry entry) {
        return entry instanceof EvidenceEntry.Withdrawn withdrawn
                && (story() || withdrawn.ground() == EvidenceEntry.Ground.PERSONAL);
    }

    /** How much was written of it: another number is another state. */
    public int version() {
        return entries.size();
    }

    /** As it says now. */
    public Evidence evidence() {
        return of(EvidenceEntry.Written.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .evidence();
    }

    public State state() {
        if (withdrawn().isPresent()) {
            return State.WITHDRAWN;
        }
        return publication().isPresent() ? State.PUBLISHED : State.DRAFT;
    }

    /** Whether any version of it is somebody's own story. */
    public boolean story() {
        return of(EvidenceEntry.Written.class).anyMatch(one -> one.evidence().story());
    }

    /** That its story may be told in the words that it has now; what was said yes to in other words is no consent to these. */
    public Optional<EvidenceEntry.Agreed> consent() {
        return entries.stream()
                .filter(one -> one instanceof EvidenceEntry.Written || one instanceof EvidenceEntry.Consented)
                .reduce((earlier, later) -> later)
                .flatMap(EvidenceEntry::agreed);
    }

    public Optional<EvidenceEntry.Withdrawn> withdrawn() {
        return of(EvidenceEntry.Withdrawn.class).findFirst();
    }

    private Optional<EvidenceEntry.Published> publication() {
        return of(EvidenceEntry.Published.class).findFirst();
    }

    /** The files that stand beside it, in the order in which they were put there. */
    public List<EvidenceFile> files() {
        return everyFile().filter(EvidenceFile::stands).toList();
    }

    /** The number that the next file gets. */
    int nextFile() {
        return 1 + (int) of(EvidenceEntry.Attached.class).count();
    }

    private Stream<EvidenceFile> everyFile() {
        return of(EvidenceEntry.Attached.class).map(this::file);
    }

    private EvidenceFile file(EvidenceEntry.Attached attached) {
        EvidenceFile first = new EvidenceFile(
                attached.file(),
                List.of(new EvidenceFile.Version(
                        attached.attachment(), "", attached.by().at())),
                taken(attached.file()));
        return of(EvidenceEntry.Described.class)
                .filter(one -> one.file() == attached.file())
                .map(one -> new EvidenceFile.Version(
                        attached.attachment().saying(one.alt(), one.text()),
                        one.reason(),
                        one.by().at()))
                .reduce(first, EvidenceFile::with, (one, other) -> other);
    }

    private Optional<Instant> taken(int file) {
        return of(EvidenceEntry.Detached.class)
                .filter(one -> one.file() == file)
                .map(one -> one.by().at())
                .findFirst();
    }

    /** What everybody reads of its files: those that stood there when it was published, and what came later. */
    private List<EvidenceFile> publishedFiles(EvidenceEntry.Published since) {
        int at = entries.indexOf(since);
        List<Integer> before = new KeptEvidence(number, committee, entries.subList(0, at))
                .files().stream().map(EvidenceFile::number).toList();
        Instant published = since.by().at();
        return everyFile()
                .filter(one -> before.contains(one.number()) || !one.since().isBefore(published))
                .map(one -> one.from(published))
                .toList();
    }

    /**
     * The files whose bytes somebody may still ask for, as known on any day: of a draft those that stand beside it, of what is
     * published all that ever stood there, of what is erased none.
     */
    public List<EvidenceFile> heldFiles() {
        return publication().map(this::publishedFiles).orElseGet(this::files).stream()
                .filter(file -> !file.attachment().sha256().isEmpty())
                .toList();
    }

    /** What everybody reads of it; empty while it is a draft, and of a draft that was dropped. */
    public Optional<PublishedEvidence> published() {
        return publication().map(since -> {
            int at = entries.indexOf(since);
            List<PublishedEvidence.Version> versions = new ArrayList<>();
            versions.add(new PublishedEvidence.Version(
                    new KeptEvidence(number, committee, entries.subList(0, at)).evidence(),
                    "",
                    since.by().at()));
            entries.subList(at, entries.size()).stream()
                    .filter(EvidenceEntry.Written.class::isInstance)
                    .map(EvidenceEntry.Written.class::cast)
                    .map(one -> new PublishedEvidence.Version(
                            one.evidence(), one.reason(), one.by().at()))
                    .forEach(versions::add);
            return new PublishedEvidence(
                    number,
                    committee,
                    versions,
                    entries.stream()
                            .flatMap(entry -> entry.agreed().stream()
                                    .map(one -> new PublishedEvidence.Consent(
                                            one.on(), entry.by().at())))
                            .toList(),
                    withdrawn(),
                    withdrawn().filter(this::erases).isPresent(),
                    publishedFiles(since));
        });
    }

    /**
     * The same as it was known at an earlier time; empty when it was not begun yet. What was erased is not known of
     * any time: that it is withdrawn stays.
     */
    public Optional<KeptEvidence> knownBy(Instant time) {
        List<EvidenceEntry> known = entries.stream()
                .filter(entry -> !entry.by().at().isAfter(time) || erases(entry))
                .toList();
        return entries.get(0).by().at().isAfter(time)
                ? Optional.empty()
                : Optional.of(new KeptEvidence(number, committee, known));
    }

    private <T extends EvidenceEntry> Stream<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }
}
