package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.FocusAreaAssessment;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
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
import java.time.LocalDate;
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
    private static final AssessmentWords ASSESSMENTS = AssessmentWords.in(Danish.LOCALE);

    private final JudgementStore store;
    private final ReadersCatalogue readers;
    private final Strategies strategies;
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
        this.readers = readers;
        this.strategies = strategies;
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
    private static Optional<ItemRef> known(WrittenFields fields, Standing standing) {
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

    /**
     * How an area or an indicator stands when somebody writes of it.
     *
     * @param actions those of its committee
     * @param active whether its committee is in service
     * @param heldBack why whoever writes may not read how it stands; empty for who may
     */
    private record Standing(
            AssessmentCode computed,
            ItemJudgement kept,
            List<ItemRef> actions,
            boolean active,
            Optional<String> heldBack) {
        /**
         * What was explained before may be told anew, also when it has come on course since. An indicator is explained with its
         * area.
         */
        boolean toBeExplained() {
            boolean offCourse = computed == AssessmentCode.OFF_COURSE
                    || kept.status()
                            .filter(one -> one.status() == AssessmentCode.OFF_COURSE)
                            .isPresent();
            return !kept.about().ofIndicator()
                    && (offCourse || kept.explanation().isPresent());
        }
    }

    /** @param entry empty when a field that it is made from cannot be taken */
    private record Written(WrittenFields fields, Optional<? extends JudgementEntry> entry) {}

    private WriteResult<ItemJudgement> written(
            ItemQuarter about,
            String act,
            OptionalInt seen,
            Actor actor,
            BiFunction<Standing, Signature, Written> written) {
        Where where = Where.in(about.committee());
        return door.objection(actor, Permission.SET_STATUS, where)
                .<WriteResult<ItemJudgement>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> standing(about, actor)
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

    /** Empty when it does not count in the quarter, or the quarter has not begun or is reported by nobody. */
    private Optional<Standing> standing(ItemQuarter about, Actor actor) {
        LocalDate today = LocalDate.now(clock.withZone(Danish.ZONE));
        if (strategies.reporting(about.quarter()).isEmpty()
                || about.quarter().start().isAfter(today)) {
            return Optional.empty();
        }
        try (Reading reading = readers.of(actor).open()) {
            Reading then = reading.in(about.quarter());
            return then.committees()
                    .committee(about.committee())
                    .flatMap(known -> computed(about, known.content(), then, today))
                    .map(computed -> new Standing(
                            computed,
                            store.book().of(about),
                            reading.committees().committee(about.committee()).stream()
                                    .flatMap(one -> one.content().actions().stream())
                                    .map(Action::ref)
                                    .toList(),
                            reading.committees()
                                    .committee(about.committee())
                                    .filter(KnownCommittee::active)
                                    .isPresent(),
                            reading.heldBack(about.committee(), about.quarter())));
        }
    }

    /** Empty when the committee had nothing of that name then. */
    private static Optional<AssessmentCode> computed(
            ItemQuarter about, Committee content, Reading then, LocalDate today) {
        if (about.ofIndicator()) {
            return content.indicators().stream()
                    .filter(indicator -> ItemRef.of(indicator.id()).equals(about.item()))
                    .findFirst()
                    .map(indicator -> new IndicatorRule(ASSESSMENTS, today)
                            .judge(indicator, then.figures(), about.quarter())
                            .assessment()
                            .code());
        }
        return content.focusAreas().stream()
                .map(FocusArea::ref)
                .filter(area -> ItemRef.of(area).equals(about.item()))
                .findFirst()
                .map(area -> FocusAreaAssessment.judge(
                                content, area.key(), then.figures(), about.quarter(), today, ASSESSMENTS)
                        .assessment()
                        .code());
    }

    private WriteResult<ItemJudgement> kept(
            Standing standing, Written written, String act, OptionalInt seen, Actor actor) {
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
