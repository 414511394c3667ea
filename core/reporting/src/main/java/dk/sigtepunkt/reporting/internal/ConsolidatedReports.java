package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.assessment.Corrections;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.committees.Withheld;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.PeriodOpening;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.SinceEnd;
import dk.sigtepunkt.reporting.SourceWarning;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes each report from the one reading it is given. */
@Component
public final class ConsolidatedReports implements Reports {
    private static final ReportLanguage LANGUAGE = ReportLanguage.of(Danish.LOCALE);

    /** Figures before none; of those with figures the newest, of the others the one that begins first. */
    private static final Comparator<PeriodOpening> OPENED_FIRST = Comparator.comparing(PeriodOpening::figures)
            .reversed()
            .thenComparing((one, other) -> one.figures()
                    ? other.quarter().compareTo(one.quarter())
                    : one.quarter().compareTo(other.quarter()));

    private final Strategies strategies;
    private final ExpectedFocusAreas expected;
    private final Contributions contributions;
    private final JudgementHistory judgements;
    private final ReleasedSections sections;
    private final Clock clock;
    private final KeptReports kept = KeptReports.ofThisServer();
    /** Those of readings that lack something: the two kinds are asked for by turns. */
    private final KeptReports keptInPart = KeptReports.ofThisServer();

    private final AtomicReference<@Nullable Sources> sources = new AtomicReference<>();

    @Activate
    public ConsolidatedReports(
            @Reference Strategies strategies,
            @Reference ExpectedFocusAreas expected,
            @Reference Contributions contributions,
            @Reference JudgementHistory judgements,
            @Reference ReleasedSections sections,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.expected = expected;
        this.contributions = contributions;
        this.judgements = judgements;
        this.sections = sections;
        this.clock = clock;
    }

    /** Where nobody writes anything. */
    public ConsolidatedReports(
            Strategies strategies, ExpectedFocusAreas expected, Contributions contributions, Clock clock) {
        this(strategies, expected, contributions, () -> JudgementBook.EMPTY, ReleasedSections.NONE, clock);
    }

    /** Where there are no data sources, a report says nothing of them. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindSources(Sources present) {
        sources.set(present);
    }

    void unbindSources(Sources gone) {
        sources.compareAndSet(gone, null);
    }

    @Override
    public Optional<ConsolidatedReport> consolidated(Reading reading, Period period) {
        return areas(reading, period).map(areas -> {
            Reading then = areas.of(reading.in(period));
            CommitteeStatements said = said(areas.of(reading), period);
            List<SourceWarning> warnings = warnings(then);
            return kept(reading)
                    .of(reading, List.of(period, said, warnings), () -> whole(then, areas, period, said, warnings));
        });
    }

    private KeptReports kept(Reading reading) {
        return reading.withheld() == Withheld.NOTHING ? kept : keptInPart;
    }

    private ConsolidatedReport whole(
            Reading then, StrategyAreas areas, Period period, CommitteeStatements said, List<SourceWarning> warnings) {
        Instant begun = period.start().atStartOfDay(Danish.ZONE).toInstant();
        List<Correction> corrections = Corrections.between(then, begun, Instant.MAX);
        List<RetroactiveChange> retroactive = areas.retroactive(
                then.whole(), begun, Danish.endOf(period.end()).plusNanos(1));
        Optional<SinceEnd> sinceEnd =
                new LaterKnowledge(then, since(then, period), corrections, LANGUAGE.report()).seenOn(today(then));
        return consolidation(then, areas, period)
                .report(said, within(corrections, period), retroactive, sinceEnd, warnings);
    }

    @Override
    public Optional<ConsolidatedReport> overview(Reading reading, Period period) {
        return areas(reading, period)
                .map(areas ->
                        kept(reading).of(reading, List.of(period), () -> overview(reading.in(period), areas, period)));
    }

    @Override
    public Optional<ConsolidatedReport> present(Reading reading, Period period) {
        return areas(reading, period).map(areas -> overview(reading, areas, period));
    }

    private ConsolidatedReport overview(Reading reading, StrategyAreas areas, Period period) {
        return consolidation(areas.of(reading), areas, period)
                .report(CommitteeStatements.NOTHING, List.of(), List.of(), Optional.empty(), List.of());
    }

    @Override
    public Optional<FocusAreaPart> focusArea(Reading reading, Period period, FocusAreaRef area) {
        return areas(reading, period)
                .flatMap(
                        areas -> consolidation(areas.of(reading), areas, period).focusArea(area));
    }

    /** What belongs to the strategy that a quarter is reported for, in the state that it is known in. */
    private Optional<StrategyAreas> areas(Reading reading, Period period) {
        Strategies known = known(reading);
        return known.reporting(period).map(strategy -> new StrategyAreas(strategy, known));
    }

    private Strategies known(Reading reading) {
        return strategies.asKnown(reading.known());
    }

    private CouncilSince since(Reading reading, Period period) {
        return CouncilSince.of(period, expected, strategies, reading.known());
    }

    private static List<Correction> within(List<Correction> corrections, Period period) {
        Instant end = Danish.endOf(period.end());
        return corrections.stream()
                .filter(correction -> !correction.knownAt().isAfter(end))
                .toList();
    }

    private Consolidation consolidation(Reading reading, StrategyAreas areas, Period period) {
        return new Consolidation(
                areas.strategy(),
                areas.expected(expected.as(period.end(), reading.known())),
                period,
                today(reading),
                reading,
                before(reading, areas, period.previous()),
                judgements.known(reading.known()).without(reading.withheld()),
                LANGUAGE);
    }

    private AssessedBefore before(Reading reading, StrategyAreas areas, Period quarter) {
        return new AssessedBefore(
                quarter,
                areas.of(reading.whole().in(quarter)),
                reading.committees(),
                today(reading),
                LANGUAGE.assessments());
    }

    /** The day whose knowledge is in the reading. */
    private LocalDate today(Reading reading) {
        return LocalDate.ofInstant(reading.known().orElseGet(clock::instant), Danish.ZONE);
    }

    /** How the sources were on an earlier day is not kept. */
    private List<SourceWarning> warnings(Reading reading) {
        return reading.known().isPresent() ? List.of() : SourceWarnings.of(sources.get(), reading, LANGUAGE.report());
    }

    /**
     * What is there now is asked, whichever edition held. The faults are asked for last, so that those of this very report are among them. What code would have said on
     * an earlier day is not kept; what people wrote is.
     */
    private CommitteeStatements said(Reading reading, Period period) {
        ReleasedBook words = sections.known(reading.known()).of(period);
        if (reading.known().isPresent()) {
            return CommitteeStatements.written(words);
        }
        Map<CommitteeId, Statement> statements = contributions.forPeriod(reading.committees(), period);
        Map<CommitteeId, Fault> faults = contributions.faults(reading.committees());
        return new CommitteeStatements(statements, faults, words);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Danish.ZONE);
    }

    @Override
    public List<PeriodOpening> openings(Reading reading) {
        Strategies known = known(reading);
        return known.all().stream()
                .filter(strategy -> !known.quarters(strategy).isEmpty())
                .map(strategy -> opening(new StrategyAreas(strategy, known), reading))
                .sorted(OPENED_FIRST)
                .toList();
    }

    /** A quarter that is not over is never opened on, nor one that is held back: nothing can be said of it yet. */
    private PeriodOpening opening(StrategyAreas areas, Reading reading) {
        Period ended = Period.containing(Frequency.QUARTER, today(reading)).previous();
        List<Period> quarters = areas.all().quarters(areas.strategy());
        return quarters.stream()
                .filter(quarter -> quarter.compareTo(ended) <= 0)
                .sorted(Comparator.reverseOrder())
                .filter(quarter -> reached(areas, reading, quarter))
                .filter(quarter -> reading.heldBack(quarter).isEmpty())
                .findFirst()
                .map(quarter -> new PeriodOpening(areas.strategy(), quarter, true))
                .orElseGet(() -> new PeriodOpening(areas.strategy(), quarters.get(0), false));
    }

    /**
     * Whether figures reach to a quarter. Where there are several strategies, those of the indicators that counted in the
     * quarter under this one: under the same keys they may stand under the next one by now.
     */
    private static boolean reached(StrategyAreas areas, Reading reading, Period quarter) {
        return reaches(reading.figures().newestPeriod(), quarter)
                && (areas.all().all().size() == 1 || reachedByItsOwn(areas, reading.in(quarter), quarter));
    }

    private static boolean reachedByItsOwn(StrategyAreas areas, Reading then, Period quarter) {
        return reaches(then.figures().newestPeriod(areas.own(then.committees())::contains), quarter);
    }

    private static boolean reaches(Optional<Period> newest, Period quarter) {
        return newest.map(period -> Period.containing(Frequency.QUARTER, period.end()))
                .filter(last -> last.compareTo(quarter) >= 0)
                .isPresent();
    }
}
