package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.strategy.Strategies;
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
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which it is written down, and corrected, what a body said of the figures. */
@Component(service = KeepDialogue.class)
public final class KeepDialogue {
    public static final Set<String> RECORDING =
            Set.of("body", "on", "quarter", "committee", "item", "text", "outcome", "question", "action");

    /** Whose it is stays: what is about another committee is another discussion. */
    public static final Set<String> CORRECTING =
            Set.of("body", "on", "quarter", "item", "text", "outcome", "question", "action", "reason");

    public static final int LONGEST_NAME = 200;

    private static final DialogueWords WORDS = DialogueWords.in(Danish.LOCALE);

    private final DialogueStore store;
    private final QuestionHistory questions;
    private final Catalogue catalogue;
    private final Strategies strategies;
    private final FrontDoor door;
    private final KnownActions known;
    private final Clock clock;

    @Activate
    public KeepDialogue(
            @Reference DialogueStore store,
            @Reference QuestionHistory questions,
            @Reference Catalogue catalogue,
            @Reference Strategies strategies,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference Clock clock) {
        this.store = store;
        this.questions = questions;
        this.catalogue = catalogue;
        this.strategies = strategies;
        this.door = door;
        this.known = known;
        this.clock = clock;
    }

    /** In which committee one has to be allowed to write; what is no committee's alone takes a right in all of them. */
    public static Where where(Optional<CommitteeId> committee) {
        return committee.map(Where::in).orElse(Where.EVERYWHERE);
    }

    /** Writes down a discussion. */
    public WriteResult<Discussion> record(UnaryOperator<String> sent, Actor actor) {
        WrittenFields fields = WrittenFields.of(sent, known);
        Optional<CommitteeId> committee = CommitteeId.find(fields.raw("committee"));
        // What is no committee's name is told as that, and not as a right that is lacking.
        Where where = committee.isEmpty() && fields.has("committee") ? Where.SOMEWHERE : where(committee);
        return door.objection(actor, Permission.RECORD_DIALOGUE, where)
                .<WriteResult<Discussion>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> recorded(fields, by(actor, where), actor));
    }

    private WriteResult<Discussion> recorded(WrittenFields fields, Signature by, Actor actor) {
        Optional<Minute> read;
        try (Reading reading = catalogue.open()) {
            MinuteFields minute = new MinuteFields(fields, reading, strategies, questions, today());
            read = minute.read(minute.committee(), Optional.empty(), by);
        }
        if (read.isEmpty()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        Minute first = read.get();
        return new WriteResult.Kept<>(store.record(
                first,
                number -> note("discussion-recorded", number, first, actor).changed("", first.said())));
    }

    /** Writes it otherwise; what stood before is kept. */
    public WriteResult<Discussion> correct(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        Optional<Discussion> found = store.book().find(number);
        if (found.isEmpty()) {
            return new WriteResult.Unknown<>(WORDS.unknown(Integer.toString(number)));
        }
        Where where = where(found.get().last().matter().committee());
        return door.objection(actor, Permission.RECORD_DIALOGUE, where)
                .<WriteResult<Discussion>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> corrected(found.get(), WrittenFields.of(sent, known), seen, by(actor, where), actor));
    }

    private WriteResult<Discussion> corrected(
            Discussion before, WrittenFields fields, OptionalInt seen, Signature by, Actor actor) {
        Optional<Minute> read;
        try (Reading reading = catalogue.open()) {
            read = new MinuteFields(fields, reading, strategies, questions, today())
                    .read(before.last().matter().committee(), Optional.of(before.last()), by);
        }
        if (read.isEmpty()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        Minute next = read.get();
        AuditNote note = note("discussion-corrected", before.number(), next, actor)
                .changed(before.last().said(), next.said());
        OptionalInt same = JudgedVersion.of(seen, before.version());
        boolean kept = store.correct(before.number(), same, next, note);
        Discussion now = store.book().find(before.number()).orElseThrow();
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    private Signature by(Actor actor, Where where) {
        return Signature.of(
                actor, Permission.RECORD_DIALOGUE, where, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Danish.ZONE));
    }

    private static AuditNote note(String act, int number, Minute minute, Actor actor) {
        String key = Integer.toString(number);
        return AuditNote.done(
                minute.by().at(),
                actor,
                Permission.RECORD_DIALOGUE,
                act,
                minute.matter()
                        .committee()
                        .map(id -> About.in(id, "discussion", key))
                        .orElseGet(() -> About.of("discussion", key)));
    }
}
