package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.minutes.WorkKind;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which people set another status than the computed one, take it back, and tell why an area is off course. */
@Component(service = KeepJudgements.class)
public final class KeepJudgements {
    public static final Set<String> SETTING = Set.of("status", "reason");
    public static final Set<String> TAKING_BACK = Set.of("reason");
    public static final Set<String> EXPLAINING = Set.of("fact", "cause", "source", "action", "known");
    public static final int LONGEST_SOURCE = 500;

    /** What a person may say: what has no status has none to be set beside. */
    public static final List<AssessmentCode> STATUSES = List.of(
            AssessmentCode.ON_TRACK, AssessmentCode.ATTENTION, AssessmentCode.OFF_COURSE, AssessmentCode.INSUFFICIENT);

    private static final JudgementWords WORDS = JudgementWords.in(Danish.LOCALE);

    private final JudgementStore store;
    private final JudgedItems items;
    private final FrontDoor door;
    private final KnownActions known;
    private final WorkTime time;
    private final ReportFacts facts;
    private final Clock clock;

    @Activate
    public KeepJudgements(
            @Reference JudgementStore store,
            @Reference ReadersCatalogue readers,
            @Reference Strategies strategies,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference WorkTime time,
            @Reference ReportFacts facts,
            @Reference Clock clock) {
        this.store = store;
        this.items = new JudgedItems(readers, strategies, clock);
        this.door = door;
        this.known = known;
        this.time = time;
        this.facts = facts;
        this.clock = clock;
    }

    /** Sets another status than the computed one, for one quarter. */
    public WriteResult<ItemJudgement> set(
            ItemQuarter about, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(about, "status-set", seen, actor, (standing, by) -> {
            JudgementNumbers numbers = new JudgementNumbers(facts, actor);
            WrittenFields fields = WrittenFields.of(numbers.chosen(sent, about), known);
            Optional<AssessmentCode> status = fields.chosen(
                    "status", WORDS.label("status"), STATUSES.toArray(AssessmentCode[]::new), AssessmentCode::code);
            String reason = fields.said("reason", WORDS.label("reason"), TextLimit.LONGEST);
            numbers.reason(fields, about);
            if (standing.computed() == AssessmentCode.NOT_JUDGED && about.ofIndicator()) {
                fields.fault("status", "not-judged", WORDS.notJudged());
            }
            status.filter(standing.computed()::equals)
                    .ifPresent(same -> fields.fault("status", "same-as-computed", WORDS.sameAsComputed(same)));
            return new Written(
                    fields, status.map(one -> new JudgementEntry.StatusSet(one, standing.computed(), reason, by)));
        });
    }

    /** Takes it back: the computed one stands alone again. */
    public WriteResult<ItemJudgement> takeBack(
            ItemQuarter about, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(about, "status-taken-back", seen, actor, (standing, by) -> {
            JudgementNumbers numbers = new JudgementNumbers(facts, actor);
            WrittenFields fields = WrittenFields.of(numbers.chosen(sent, about), known);
            String reason = fields.said("reason", WORDS.label("reason"), TextLimit.LONGEST);
            numbers.reason(fields, about);
            if (standing.kept().status().isEmpty()) {
                fields.fault("reason", "not-set", WORDS.notSet());
            }
            return new Written(fields, Optional.of(new JudgementEntry.TakenBack(reason, by)));
        });
    }

    /** Tells of one that is off course what has happened, why, and what is done. */
    public WriteResult<ItemJudgement> explain(
            ItemQuarter about, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(about, "off-course-explained", seen, actor, (standing, by) -> {
            JudgementNumbers numbers = new JudgementNumbers(facts, actor);
            WrittenFields fields = WrittenFields.of(numbers.chosen(sent, about), known);
            String fact = fields.said("fact", WORDS.label("fact"), TextLimit.LONGEST);
            // What a named source says of the cause is the source's.
            String cause = fields.has("source")
                    ? fields.text("cause", WORDS.label("cause"), TextLimit.LONGEST)
                    : fields.said("cause", WORDS.label("cause"), TextLimit.LONGEST);
            String source = fields.optionalLine("source", WORDS.label("source"), LONGEST_SOURCE);
            String action = fields.under(named(fields, about)).said("action", WORDS.label("action"), TextLimit.LONGEST);
            numbers.explained(fields, standing.kept());
            Optional<ItemRef> known = known(fields, standing);
            if (!standing.toBeExplained()) {
                fields.fault("fact", "not-off-course", WORDS.notOffCourse());
            }
            return new Written(
                    fields, Optional.of(new JudgementEntry.Explained(fact, cause, source, action, known, by)));
        });
    }

    /** What the action that is told to be taken is called in full. */
    private static String named(WrittenFields fields, ItemQuarter about) {
        String written = fields.raw("known");
        return written.isEmpty() || written.contains("/") ? written : about.committee() + "/" + written;
    }

    /** One that is there, or the one that was told of so far. */
    private static Optional<ItemRef> known(WrittenFields fields, JudgedItem standing) {
        String written = fields.raw("known");
        Stream<ItemRef> before = standing.kept().explanation().flatMap(JudgementEntry.Explained::known).stream();
        Optional<ItemRef> found = Stream.concat(standing.actions().stream(), before)
                .filter(one -> one.toString().equals(written) || one.key().equals(written))
                .findFirst();
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault("known", "unknown-action", WORDS.unknownAction(TextLimit.quoted(written)));
        }
        return found;
    }

    /** @param entry empty when a field that it is made from cannot be taken */
    private record Written(WrittenFields fields, Optional<? extends JudgementEntry> entry) {}

    private WriteResult<ItemJudgement> written(
            ItemQuarter about,
            String act,
            OptionalInt seen,
            Actor actor,
            BiFunction<JudgedItem, Signature, Written> written) {
        Where where = Where.in(about.committee());
        return door.objection(actor, Permission.SET_STATUS, where)
                .<WriteResult<ItemJudgement>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> items.standing(about, actor, store.book())
                        .map(standing -> {
                            Signature by = Signature.of(
                                    actor,
                                    Permission.SET_STATUS,
                                    where,
                                    clock.instant().truncatedTo(ChronoUnit.MICROS));
                            // No answer tells a status to who may not read it.
                            return standing.heldBack()
                                    .map(why -> new WrittenFault("", "quarter-held-back", why))
                                    .<WriteResult<ItemJudgement>>map(why -> new WriteResult.Refused<>(List.of(why)))
                                    .orElseGet(() -> kept(standing, written.apply(standing, by), act, seen, actor));
                        })
                        .orElseGet(() -> new WriteResult.Unknown<>(WORDS.unknown(about))));
    }

    private WriteResult<ItemJudgement> kept(
            JudgedItem standing, Written written, String act, OptionalInt seen, Actor actor) {
        if (!standing.active()) {
            written.fields().fault("", "not-active", WORDS.gone());
        }
        if (!written.fields().sound()) {
            return new WriteResult.Refused<>(written.fields().faults());
        }
        JudgementEntry next = written.entry().orElseThrow();
        ItemJudgement before = standing.kept();
        AuditNote note = AuditNote.done(
                        next.by().at(),
                        actor,
                        Permission.SET_STATUS,
                        act,
                        About.in(
                                before.about().committee(),
                                "assessment",
                                before.about().toString()))
                .changed(before.toString(), before.with(next).toString());
        OptionalInt same = JudgedVersion.of(seen, before.version());
        boolean kept = store.keep(before.about(), same, next, measured(written, before.about(), note));
        ItemJudgement now = store.book().of(before.about());
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    /** What is explained is a part of the committee's report. */
    private AuditNote measured(Written written, ItemQuarter about, AuditNote note) {
        ReportRef report = ReportRef.of(about.committee(), about.quarter());
        return written.entry()
                        .filter(JudgementEntry.Explained.class::isInstance)
                        .isPresent()
                ? time.measured(note, report.measured(), WorkKind.EXPLANATION, written.fields()::raw)
                : note;
    }
}
