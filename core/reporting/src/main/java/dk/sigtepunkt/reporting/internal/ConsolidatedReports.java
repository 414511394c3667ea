package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.assessment.Corrections;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.SourceWarning;
import java.time.Clock;
import java.time.LocalDate;
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

    private final Strategies strategies;
    private final ExpectedFocusAreas expected;
    private final Contributions contributions;
    private final Clock clock;
    private final AtomicReference<@Nullable Sources> sources = new AtomicReference<>();

    @Activate
    public ConsolidatedReports(
            @Reference Strategies strategies,
            @Reference ExpectedFocusAreas expected,
            @Reference Contributions contributions,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.expected = expected;
        this.contributions = contributions;
        this.clock = clock;
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
        return strategies.reporting(period).map(strategy -> {
            Reading then = reading.in(period);
            CommitteeStatements said = said(reading, period);
            return consolidation(then, strategy, period).report(said, corrections(then, period), warnings(then));
        });
    }

    @Override
    public Optional<ConsolidatedReport> overview(Reading reading, Period period) {
        return present(reading.in(period), period);
    }

    @Override
    public Optional<ConsolidatedReport> present(Reading reading, Period period) {
        return strategies
                .reporting(period)
                .map(strategy -> consolidation(reading, strategy, period)
                        .report(CommitteeStatements.NOTHING, List.of(), List.of()));
    }

    @Override
    public Optional<FocusAreaPart> focusArea(Reading reading, Period period, FocusAreaRef area) {
        return strategies
                .reporting(period)
                .flatMap(strategy -> consolidation(reading, strategy, period).focusArea(area));
    }

    private static List<Correction> corrections(Reading reading, Period period) {
        return Corrections.between(
                reading,
                period.start().atStartOfDay(Danish.ZONE).toInstant(),
                period.end().plusDays(1).atStartOfDay(Danish.ZONE).toInstant());
    }

    private Consolidation consolidation(Reading reading, Strategy strategy, Period period) {
        return new Consolidation(
                new StrategyAreas(strategy, strategies, expected), period, today(reading), reading, LANGUAGE);
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
     * What is there now is asked, whichever edition held. The faults are asked for last, so that those of this very report are among them. What committees would have said on
     * an earlier day is not kept.
     */
    private CommitteeStatements said(Reading reading, Period period) {
        if (reading.known().isPresent()) {
            return CommitteeStatements.NOTHING;
        }
        Map<CommitteeId, Statement> statements = contributions.forPeriod(reading.committees(), period);
        Map<CommitteeId, Fault> faults = contributions.faults(reading.committees());
        return new CommitteeStatements(statements, faults);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Danish.ZONE);
    }

    /** A quarter that is not over is never opened on: nothing can be said of it yet. */
    @Override
    public Period defaultPeriod(Reading reading) {
        Period ended = Period.containing(Frequency.QUARTER, today(reading)).previous();
        Optional<Period> newest = reading.figures()
                .newestPeriod()
                .map(period -> Period.containing(Frequency.QUARTER, period.end()))
                .map(quarter -> quarter.compareTo(ended) < 0 ? quarter : ended);
        List<Period> reported = strategies.all().stream()
                .flatMap(strategy -> Reports.periods(strategy).stream())
                .sorted()
                .toList();
        return reported.stream()
                .filter(quarter ->
                        newest.filter(last -> quarter.compareTo(last) <= 0).isPresent())
                .reduce((earlier, later) -> later)
                .orElse(reported.get(0));
    }
}
