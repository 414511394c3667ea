package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
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
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which questions are asked, handed on, answered and opened again. */
@Component(service = KeepQuestions.class)
public final class KeepQuestions {
    public static final Set<String> ASKING = Set.of("body", "on", "text", "committee", "area", "owner", "due");
    public static final Set<String> HANDING = Set.of("committee", "owner", "due", "reason");
    public static final int LONGEST_NAME = 200;

    private static final QuestionWords WORDS = QuestionWords.in(Danish.LOCALE);

    private final QuestionStore store;
    private final Catalogue catalogue;
    private final FrontDoor door;
    private final KnownActions known;
    private final Clock clock;

    @Activate
    public KeepQuestions(
            @Reference QuestionStore store,
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

    /** Writes down what a body asked; whoever may ask may ask every committee. */
    public WriteResult<KeptQuestion> ask(UnaryOperator<String> sent, Actor actor) {
        return door.objection(actor, Permission.ASK_QUESTIONS, Where.SOMEWHERE)
                .<WriteResult<KeptQuestion>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> asked(WrittenFields.of(sent, known), actor));
    }

    private WriteResult<KeptQuestion> asked(WrittenFields fields, Actor actor) {
        Signature by = by(actor, Permission.ASK_QUESTIONS, Where.SOMEWHERE);
        String body = fields.line("body", WORDS.label("body"), LONGEST_NAME);
        Optional<LocalDate> on =
                fields.has("on") ? fields.past("on", WORDS.label("on"), today()) : Optional.of(today());
        String text = fields.text("text", WORDS.label("text"), TextLimit.LONGEST);
        Optional<KnownCommittee> committee = committee(fields);
        Optional<FocusAreaRef> area = committee.flatMap(known -> area(fields, known));
        Optional<QuestionEntry.Assigned> assigned =
                committee.flatMap(known -> assigned(fields, known.id(), on, "", by));
        if (!fields.sound()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        QuestionEntry.Assigned first = assigned.orElseThrow();
        return new WriteResult.Kept<>(store.ask(
                number -> new AskedQuestion(number, body, on.orElseThrow(), text, first.committee(), area),
                by,
                first,
                number -> note(by, actor, Permission.ASK_QUESTIONS, "question-asked", number, first.committee())
                        .changed("", text)));
    }

    private Optional<KnownCommittee> committee(WrittenFields fields) {
        String written = fields.line("committee", WORDS.label("committee"), LONGEST_NAME);
        try (Reading reading = catalogue.open()) {
            Optional<KnownCommittee> found =
                    CommitteeId.find(written).flatMap(id -> reading.committees().committee(id));
            if (found.isEmpty() && !written.isEmpty()) {
                fields.fault("committee", "unknown-committee", WORDS.unknownCommittee(TextLimit.quoted(written)));
            }
            found.filter(known -> !known.active())
                    .ifPresent(known -> fields.fault("committee", "not-active", WORDS.gone(known)));
            return found;
        }
    }

    private static Optional<FocusAreaRef> area(WrittenFields fields, KnownCommittee known) {
        String written = fields.raw("area");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<FocusAreaRef> found = known.content().focusAreas().stream()
                .map(FocusArea::ref)
                .filter(area ->
                        area.toString().equals(written) || area.key().value().equals(written))
                .findFirst();
        if (found.isEmpty()) {
            fields.fault("area", "unknown-focus-area", WORDS.unknownArea(TextLimit.quoted(written)));
        }
        return found;
    }

    /** @param asked empty where that day has a fault of its own */
    private Optional<QuestionEntry.Assigned> assigned(
            WrittenFields fields, CommitteeId committee, Optional<LocalDate> asked, String reason, Signature by) {
        String owner = fields.line("owner", WORDS.label("owner"), LONGEST_NAME);
        Optional<LocalDate> due = fields.day("due", WORDS.label("due"));
        if (due.flatMap(day -> asked.filter(day::isBefore)).isPresent()) {
            fields.fault("due", "days-reversed", WORDS.dueBeforeAsked());
        }
        return due.map(day -> new QuestionEntry.Assigned(committee, owner, day, reason, by));
    }

    /** Another committee, owner or day, while it waits for an answer; by the people of the committee that is to answer it. */
    public WriteResult<KeptQuestion> assign(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return answering(number, seen, "question-assigned", actor, (question, by) -> {
            WrittenFields fields = WrittenFields.of(sent, known);
            String reason = fields.said("reason", WORDS.label("reason"), TextLimit.LONGEST);
            if (!question.open()) {
                fields.fault("", "already-decided", WORDS.answered());
            }
            return new Written(
                    fields,
                    committee(fields)
                            .flatMap(known -> assigned(
                                    fields,
                                    known.id(),
                                    Optional.of(question.question().on()),
                                    reason,
                                    by)));
        });
    }

    /** Answers it; by its committee's people alone. */
    public WriteResult<KeptQuestion> answer(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return answering(number, seen, "question-answered", actor, (question, by) -> {
            WrittenFields fields = WrittenFields.of(sent, known);
            String text = fields.said("answer", WORDS.label("answer"), TextLimit.LONGEST);
            if (!question.open()) {
                fields.fault("", "already-decided", WORDS.answered());
            }
            return new Written(fields, Optional.of(new QuestionEntry.Answered(text, by)));
        });
    }

    /** What somebody wrote, with all that is wrong with it. */
    private record Written(WrittenFields fields, Optional<? extends QuestionEntry> entry) {}

    private WriteResult<KeptQuestion> answering(
            int number,
            OptionalInt seen,
            String act,
            Actor actor,
            BiFunction<KeptQuestion, Signature, Written> written) {
        Optional<KeptQuestion> found = store.book().find(number);
        if (found.isEmpty()) {
            return new WriteResult.Unknown<>(WORDS.unknown(Integer.toString(number)));
        }
        Where where = Where.in(found.get().assigned().committee());
        return door.objection(actor, Permission.ANSWER_QUESTIONS, where)
                .<WriteResult<KeptQuestion>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> kept(
                        new Order(found.get(), Permission.ANSWER_QUESTIONS, act, seen),
                        written.apply(found.get(), by(actor, Permission.ANSWER_QUESTIONS, where)),
                        actor));
    }

    /** Opens one again whose answer is not enough. */
    public WriteResult<KeptQuestion> reopen(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        Optional<KeptQuestion> found = store.book().find(number);
        if (found.isEmpty()) {
            return new WriteResult.Unknown<>(WORDS.unknown(Integer.toString(number)));
        }
        return door.objection(actor, Permission.ASK_QUESTIONS, Where.SOMEWHERE)
                .<WriteResult<KeptQuestion>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    WrittenFields fields = WrittenFields.of(sent, known);
                    String reason = fields.said("reason", WORDS.label("reason"), TextLimit.LONGEST);
                    if (found.get().open()) {
                        fields.fault("reason", "not-answered", WORDS.notAnswered());
                    }
                    Signature by = by(actor, Permission.ASK_QUESTIONS, Where.SOMEWHERE);
                    return kept(
                            new Order(found.get(), Permission.ASK_QUESTIONS, "question-reopened", seen),
                            new Written(fields, Optional.of(new QuestionEntry.Reopened(reason, by))),
                            actor);
                });
    }

    /** @param seen the version that the writer has looked at; empty for none */
    private record Order(KeptQuestion question, Permission permission, String act, OptionalInt seen) {}

    private WriteResult<KeptQuestion> kept(Order order, Written written, Actor actor) {
        KeptQuestion question = order.question();
        if (JudgedVersion.another(order.seen(), question.version())) {
            return new WriteResult.Clash<>(question, WORDS.clash());
        }
        if (!written.fields().sound()) {
            return new WriteResult.Refused<>(written.fields().faults());
        }
        QuestionEntry next = written.entry().orElseThrow();
        int number = question.question().number();
        AuditNote note = note(
                        next.by(),
                        actor,
                        order.permission(),
                        order.act(),
                        number,
                        question.assigned().committee())
                .changed(question.toString(), question.with(next).toString());
        OptionalInt same = JudgedVersion.of(order.seen(), question.version());
        boolean kept = store.keep(number, same, next, note);
        KeptQuestion now = store.book().find(number).orElseThrow();
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    private Signature by(Actor actor, Permission permission, Where where) {
        return Signature.of(actor, permission, where, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Danish.ZONE));
    }

    private static AuditNote note(
            Signature by, Actor actor, Permission permission, String act, int number, CommitteeId committee) {
        return AuditNote.done(
                by.at(), actor, permission, act, About.in(committee, "question", Integer.toString(number)));
    }
}
