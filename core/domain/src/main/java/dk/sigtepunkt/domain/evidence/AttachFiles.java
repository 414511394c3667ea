package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentWords;
import dk.sigtepunkt.domain.attachments.FileAdmission;
import dk.sigtepunkt.domain.attachments.FileFault;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.attachments.Inspection;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditEntry.Outcome;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which files are put beside findings, told in other words and taken away. Beside a draft whoever may write it; beside what is
 * published whoever may correct it, and only what everybody can read.
 */
@Component(service = AttachFiles.class)
public final class AttachFiles {
    public static final Set<String> ATTACHING = Set.of("alt", "text");
    public static final Set<String> DESCRIBING = Set.of("alt", "text", "reason");
    public static final int MOST = 20;
    public static final int LONGEST_ALT = 500;
    public static final int LONGEST_TEXT = 20_000;

    private static final AttachmentWords FILES = AttachmentWords.in(Danish.LOCALE);
    private static final EvidenceWords WORDS = EvidenceWords.in(Danish.LOCALE);

    private final EvidenceStore store;
    private final FileAdmission admission;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public AttachFiles(
            @Reference EvidenceStore store,
            @Reference FileAdmission admission,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.store = store;
        this.admission = admission;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Puts a file beside a finding.
     *
     * @param sent {@link #ATTACHING}
     * @param handed what was chosen: one is taken
     * @param seen the version that the writer has looked at; empty for none
     */
    public WriteResult<KeptEvidence> attach(
            int number, UnaryOperator<String> sent, List<Artifact> handed, OptionalInt seen, Actor actor) {
        return allowed(number, actor, (evidence, permission) -> {
            WrittenFields fields = WrittenFields.of(sent);
            String alt = fields.optionalLine("alt", FILES.label("alt"), LONGEST_ALT);
            String text = fields.optional("text", FILES.label("text"), LONGEST_TEXT);
            assertRoom(evidence, fields);
            if (handed.isEmpty()) {
                fields.fault("file", "incomplete", FILES.noneChosen());
            } else if (handed.size() > 1) {
                fields.fault("file", "several-files", FILES.several());
            }
            if (!fields.sound()) {
                return new WriteResult.Refused<>(fields.faults());
            }
            Order order = new Order(evidence, permission, "evidence-file-attached", seen, actor);
            Optional<InspectedFile> taken = taken(handed.get(0), order, fields);
            Optional<Attachment> attachment = taken.map(file -> Attachment.of(file, alt, text));
            attachment.ifPresent(one -> assertReadable(evidence, one, fields));
            if (attachment.isEmpty() || !fields.sound()) {
                return new WriteResult.Refused<>(fields.faults());
            }
            Signature by = by(actor, permission, evidence);
            EvidenceEntry.Attached next = new EvidenceEntry.Attached(evidence.nextFile(), attachment.get(), by);
            Artifact bytes = taken.orElseThrow().stored();
            return kept(order, store.attach(number, judged(order), next, bytes, note(order, next)));
        });
    }

    /** What everybody reads everybody must be able to read. */
    private static void assertReadable(KeptEvidence evidence, Attachment file, WrittenFields fields) {
        if (evidence.state() == KeptEvidence.State.PUBLISHED) {
            file.lack()
                    .ifPresent(lack -> fields.fault(
                            lack == Attachment.Lack.ALT ? "alt" : "text",
                            "file-incomplete",
                            FILES.lacking(file, lack)));
        }
    }

    private static void assertRoom(KeptEvidence evidence, WrittenFields fields) {
        if (evidence.state() == KeptEvidence.State.WITHDRAWN) {
            fields.fault("", "already-ended", WORDS.alreadyWithdrawn());
        }
        if (evidence.files().size() >= MOST) {
            fields.fault("file", "too-many-files", FILES.tooMany(MOST));
        }
    }

    private Optional<InspectedFile> taken(Artifact handed, Order order, WrittenFields fields) {
        Inspection inspection = admission.judge(handed);
        return inspection.fold(Optional::of, refused -> {
            fields.fault("file", refused.fault().code(), refused.sentence());
            if (refused.fault() == FileFault.MALWARE) {
                door.note(
                        order.actor(),
                        order.permission(),
                        "evidence-file-malware",
                        about(order.evidence()),
                        Outcome.REFUSED);
            }
            return Optional.empty();
        });
    }

    /** Takes a file away; the bytes go too when nobody may ask for them any more. */
    public WriteResult<KeptEvidence> detach(int number, int file, OptionalInt seen, Actor actor) {
        return allowed(number, actor, (evidence, permission) -> {
            if (evidence.files().stream().noneMatch(one -> one.number() == file)) {
                return new WriteResult.Unknown<>(FILES.unknownFile());
            }
            Order order = new Order(evidence, permission, "evidence-file-removed", seen, actor);
            EvidenceEntry next = new EvidenceEntry.Detached(file, by(actor, permission, evidence));
            return kept(order, store.keep(number, judged(order), next, note(order, next)));
        });
    }

    /**
     * Says something else of a file; of what is published that is a correction, with its reason.
     *
     * @param sent {@link #DESCRIBING}; what is not sent is empty
     */
    public WriteResult<KeptEvidence> describe(
            int number, int file, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return allowed(number, actor, (evidence, permission) -> {
            Optional<EvidenceFile> standing = evidence.files().stream()
                    .filter(one -> one.number() == file)
                    .findFirst();
            if (standing.isEmpty()) {
                return new WriteResult.Unknown<>(FILES.unknownFile());
            }
            WrittenFields fields = WrittenFields.of(sent);
            String alt = fields.optional("alt", FILES.label("alt"), LONGEST_ALT);
            String text = fields.optional("text", FILES.label("text"), LONGEST_TEXT);
            String reason = evidence.state() == KeptEvidence.State.DRAFT
                    ? ""
                    : fields.said("reason", WORDS.label("reason"), KeepEvidence.LONGEST_REASON);
            if (evidence.state() == KeptEvidence.State.WITHDRAWN) {
                fields.fault("", "already-ended", WORDS.alreadyWithdrawn());
            }
            assertReadable(evidence, standing.get().attachment().saying(alt, text), fields);
            if (!fields.sound()) {
                return new WriteResult.Refused<>(fields.faults());
            }
            Order order = new Order(evidence, permission, "evidence-file-described", seen, actor);
            EvidenceEntry next = new EvidenceEntry.Described(file, alt, text, reason, by(actor, permission, evidence));
            return kept(order, store.keep(number, judged(order), next, note(order, next)));
        });
    }

    /** @param seen the version that the writer has looked at; empty for none */
    private record Order(KeptEvidence evidence, Permission permission, String act, OptionalInt seen, Actor actor) {}

    private WriteResult<KeptEvidence> allowed(
            int number, Actor actor, BiFunction<KeptEvidence, Permission, WriteResult<KeptEvidence>> done) {
        Optional<KeptEvidence> found =
                found(number).filter(one -> one.published().isPresent() || reads(actor, one));
        if (found.isEmpty()) {
            return door.objection(actor, Permission.KEEP_EVIDENCE, Where.SOMEWHERE)
                    .<WriteResult<KeptEvidence>>map(WriteResult.Forbidden::new)
                    .orElseGet(() -> new WriteResult.Unknown<>(WORDS.unknown(Integer.toString(number))));
        }
        KeptEvidence evidence = found.get();
        Permission permission = needed(evidence);
        return door.objection(actor, permission, Where.in(evidence.committee()))
                .<WriteResult<KeptEvidence>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> done.apply(evidence, permission));
    }

    /** What one needs to put a file beside something, or to take it away. */
    public static Permission needed(KeptEvidence evidence) {
        return evidence.state() == KeptEvidence.State.DRAFT ? Permission.KEEP_EVIDENCE : Permission.PUBLISH_EVIDENCE;
    }

    private boolean reads(Actor actor, KeptEvidence evidence) {
        return door.policy()
                .objection(actor, Permission.KEEP_EVIDENCE, Where.in(evidence.committee()))
                .isEmpty();
    }

    private static AuditNote note(Order order, EvidenceEntry next) {
        return AuditNote.done(next.by().at(), order.actor(), order.permission(), order.act(), about(order.evidence()));
    }

    private static OptionalInt judged(Order order) {
        return JudgedVersion.of(order.seen(), order.evidence().version());
    }

    private WriteResult<KeptEvidence> kept(Order order, boolean done) {
        KeptEvidence now = found(order.evidence().number()).orElseThrow();
        return done ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    private Optional<KeptEvidence> found(int number) {
        return store.all().stream().filter(one -> one.number() == number).findFirst();
    }

    private Signature by(Actor actor, Permission permission, KeptEvidence evidence) {
        return Signature.of(
                actor,
                permission,
                Where.in(evidence.committee()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static About about(KeptEvidence evidence) {
        return About.in(evidence.committee(), "evidence", Integer.toString(evidence.number()));
    }
}
