package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.attachments.AttachmentWords;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which findings are written, allowed to be told, published, corrected and withdrawn. Of a draft that is
 * another committee's nobody hears that it is there.
 */
@Component(service = KeepEvidence.class)
public final class KeepEvidence {
    public static final Set<String> WRITING = Set.of(
            "method",
            "other",
            "source",
            "place",
            "on",
            "title",
            "text",
            "areas.*.area",
            "areas.*.stance",
            "areas.*.reason",
            "action",
            "reason",
            "consented",
            "how");
    public static final Set<String> CONSENTING = Set.of("on", "how");
    public static final Set<String> WITHDRAWING = Set.of("ground", "reason");
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_REASON = 1000;

    private static final AttachmentWords FILES = AttachmentWords.in(Danish.LOCALE);
    private static final EvidenceWords WORDS = EvidenceWords.in(Danish.LOCALE);

    private final EvidenceStore store;
    private final Catalogue catalogue;
    private final FrontDoor door;
    private final KnownActions known;
    private final Clock clock;

    @Activate
    public KeepEvidence(
            @Reference EvidenceStore store,
            @Reference Catalogue catalogue,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.door = door;
        this.known = known;
        this.clock = clock;
    }

    /** The number that a text names; 0, which none has, for none. */
    public static int number(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : 0;
    }

    /** Begins a draft of a committee that is in service. */
    public WriteResult<KeptEvidence> begin(CommitteeId committee, UnaryOperator<String> sent, Actor actor) {
        Where where = Where.in(committee);
        return door.objection(actor, Permission.KEEP_EVIDENCE, where)
                .<WriteResult<KeptEvidence>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    CatalogueSnapshot now = committees();
                    return now.committee(committee)
                            .map(known -> begun(known, now, WrittenFields.of(sent, this.known), actor))
                            .orElseGet(() -> new WriteResult.Unknown<>(WORDS.unknownCommittee(committee.value())));
                });
    }

    private WriteResult<KeptEvidence> begun(
            KnownCommittee committee, CatalogueSnapshot now, WrittenFields fields, Actor actor) {
        if (!committee.active()) {
            fields.fault("", "not-active", WORDS.gone(committee));
        }
        Optional<Evidence> written = new EvidenceFields(fields, WORDS, now, today()).read(Optional.empty());
        if (written.isEmpty() || !fields.sound()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        Signature by = by(actor, Permission.KEEP_EVIDENCE, committee.id());
        return new WriteResult.Kept<>(store.begin(
                committee.id(),
                new EvidenceEntry.Written(written.get(), "", by),
                number ->
                        note(by, actor, new Act(Permission.KEEP_EVIDENCE, "evidence-begun"), committee.id(), number)));
    }

    /**
     * Another version of a draft; of what is published a correction, by whoever may publish, with its reason and, of a story,
     * the consent to its being told in the new words.
     */
    public WriteResult<KeptEvidence> write(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return kept(new Order(number, seen, actor), KeepEvidence::writing, sent, (evidence, fields) -> {
            boolean draft = evidence.state() == KeptEvidence.State.DRAFT;
            String reason = draft ? "" : fields.said("reason", WORDS.label("reason"), LONGEST_REASON);
            Optional<Evidence> written =
                    new EvidenceFields(fields, WORDS, committees(), today()).read(Optional.of(evidence.evidence()));
            boolean told = fields.raw("method").equals(EvidenceMethod.Kind.STORY.code());
            Optional<EvidenceEntry.Agreed> agreed =
                    !draft && told && evidence.evidence().story() ? agreed(fields, "consented") : Optional.empty();
            if (!draft
                    && written.filter(
                                    next -> next.story() != evidence.evidence().story())
                            .isPresent()) {
                fields.fault("method", "story-stays", WORDS.storyStays());
            }
            return by -> written.map(next -> new EvidenceEntry.Written(next, reason, agreed, by));
        });
    }

    /** Notes that whose story it is has said yes to the words that it has. */
    public WriteResult<KeptEvidence> consent(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        Act act = new Act(Permission.KEEP_EVIDENCE, "evidence-consented");
        return kept(new Order(number, seen, actor), one -> act, sent, (evidence, fields) -> {
            Optional<EvidenceEntry.Agreed> agreed = agreed(fields, "on");
            if (!evidence.evidence().story()) {
                fields.fault("", "no-story", WORDS.noStory());
            }
            return by -> agreed.map(yes -> new EvidenceEntry.Consented(yes.on(), yes.how(), by));
        });
    }

    /** @param day the name of the field with the day */
    private Optional<EvidenceEntry.Agreed> agreed(WrittenFields fields, String day) {
        Optional<LocalDate> on = fields.past(day, WORDS.label(day), today());
        String how = fields.line("how", WORDS.label("how"), LONGEST_NAME);
        return on.map(one -> new EvidenceEntry.Agreed(one, how));
    }

    /** Lets everybody read it. */
    public WriteResult<KeptEvidence> publish(int number, OptionalInt seen, Actor actor) {
        Act act = new Act(Permission.PUBLISH_EVIDENCE, "evidence-published");
        return kept(new Order(number, seen, actor), one -> act, name -> "", (evidence, fields) -> {
            if (evidence.state() == KeptEvidence.State.PUBLISHED) {
                fields.fault("", "already-decided", WORDS.alreadyPublished());
            } else if (evidence.evidence().story() && evidence.consent().isEmpty()) {
                fields.fault("", "no-consent", WORDS.noConsent());
            }
            evidence.files().stream()
                    .map(EvidenceFile::attachment)
                    .forEach(one -> one.lack()
                            .ifPresent(lack -> fields.fault("", "file-incomplete", FILES.lacking(one, lack))));
            return by -> Optional.of(new EvidenceEntry.Published(by));
        });
    }

    /**
     * Takes it back for good. A story is taken back by any of its committee's people who keep evidence, at once; what else is
     * published by whoever may publish.
     */
    public WriteResult<KeptEvidence> withdraw(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return kept(new Order(number, seen, actor), KeepEvidence::withdrawing, sent, (evidence, fields) -> {
            Optional<EvidenceEntry.Ground> ground = fields.chosen(
                    "ground", WORDS.label("ground"), EvidenceEntry.Ground.values(), EvidenceEntry.Ground::code);
            String reason = fields.optionalSaid("reason", WORDS.label("reason"), LONGEST_REASON);
            if (ground.filter(one -> one == EvidenceEntry.Ground.OTHER).isPresent() && !fields.has("reason")) {
                fields.fault("reason", "incomplete", WORDS.groundUnsaid());
            }
            if (ground.filter(one -> one == EvidenceEntry.Ground.CONSENT).isPresent() && !evidence.story()) {
                fields.fault("ground", "no-story", WORDS.noConsentToTakeBack());
            }
            return by -> ground.map(why -> new EvidenceEntry.Withdrawn(why, reason, by));
        });
    }

    /** What one needs to take something back. */
    public static Permission neededToWithdraw(KeptEvidence evidence) {
        return evidence.state() == KeptEvidence.State.PUBLISHED && !evidence.story()
                ? Permission.PUBLISH_EVIDENCE
                : Permission.KEEP_EVIDENCE;
    }

    private static Act writing(KeptEvidence evidence) {
        return evidence.state() == KeptEvidence.State.DRAFT
                ? new Act(Permission.KEEP_EVIDENCE, "evidence-written")
                : new Act(Permission.PUBLISH_EVIDENCE, "evidence-corrected");
    }

    private static Act withdrawing(KeptEvidence evidence) {
        return new Act(neededToWithdraw(evidence), "evidence-withdrawn");
    }

    /** @param code as the chain has it */
    private record Act(Permission permission, String code) {}

    /** @param seen the version that the writer has looked at; empty for none */
    private record Order(int number, OptionalInt seen, Actor actor) {}

    /** Makes an entry for who signs it; empty where something is wrong with it. */
    private interface Signed {
        Optional<? extends EvidenceEntry> by(Signature signature);
    }

    private WriteResult<KeptEvidence> kept(
            Order order,
            Function<KeptEvidence, Act> acts,
            UnaryOperator<String> sent,
            BiFunction<KeptEvidence, WrittenFields, Signed> made) {
        Optional<KeptEvidence> found =
                found(order.number()).filter(one -> one.published().isPresent() || reads(order.actor(), one));
        if (found.isEmpty()) {
            return door.objection(order.actor(), Permission.KEEP_EVIDENCE, Where.SOMEWHERE)
                    .<WriteResult<KeptEvidence>>map(WriteResult.Forbidden::new)
                    .orElseGet(() -> new WriteResult.Unknown<>(WORDS.unknown(Integer.toString(order.number()))));
        }
        KeptEvidence evidence = found.get();
        Act act = acts.apply(evidence);
        return door.objection(order.actor(), act.permission(), Where.in(evidence.committee()))
                .<WriteResult<KeptEvidence>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    WrittenFields fields = WrittenFields.of(sent, known);
                    Signed entry = made.apply(evidence, fields);
                    if (evidence.state() == KeptEvidence.State.WITHDRAWN) {
                        fields.fault("", "already-ended", WORDS.alreadyWithdrawn());
                    }
                    return fields.sound()
                            ? kept(evidence, act, entry, order)
                            : new WriteResult.Refused<>(fields.faults());
                });
    }

    private boolean reads(Actor actor, KeptEvidence evidence) {
        return door.policy()
                .objection(actor, Permission.KEEP_EVIDENCE, Where.in(evidence.committee()))
                .isEmpty();
    }

    private WriteResult<KeptEvidence> kept(KeptEvidence evidence, Act act, Signed entry, Order order) {
        Signature by = by(order.actor(), act.permission(), evidence.committee());
        EvidenceEntry next = entry.by(by).orElseThrow();
        AuditNote note = note(by, order.actor(), act, evidence.committee(), evidence.number());
        OptionalInt same = JudgedVersion.of(order.seen(), evidence.version());
        boolean kept = store.keep(evidence.number(), same, next, note);
        KeptEvidence now = found(evidence.number()).orElseThrow();
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    private Optional<KeptEvidence> found(int number) {
        return store.all().stream().filter(one -> one.number() == number).findFirst();
    }

    private CatalogueSnapshot committees() {
        try (Reading reading = catalogue.open()) {
            return reading.committees();
        }
    }

    private Signature by(Actor actor, Permission permission, CommitteeId committee) {
        return Signature.of(
                actor, permission, Where.in(committee), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Danish.ZONE));
    }

    /** Without a digest of the text: what is erased later could be proved by a guess at it. */
    private static AuditNote note(Signature by, Actor actor, Act act, CommitteeId committee, int number) {
        return AuditNote.done(
                by.at(),
                actor,
                act.permission(),
                act.code(),
                About.in(committee, "evidence", Integer.toString(number)));
    }
}
