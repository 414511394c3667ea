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
        Strategy strategy = strategies.current();
        if (!strategy.reports(period)) {
            return Optional.empty();
        }
        CommitteeStatements said = said(reading, period);
        return Optional.of(consolidation(reading, period)
                .report(
                        strategy,
                        said,
                        corrections(reading, period),
                        SourceWarnings.of(sources.get(), reading, LANGUAGE.report())));
    }

    @Override
    public Optional<ConsolidatedReport> overview(Reading reading, Period period) {
        Strategy strategy = strategies.current();
        return strategy.reports(period)
                ? Optional.of(consolidation(reading, period)
                        .report(strategy, CommitteeStatements.NOTHING, List.of(), List.of()))
                : Optional.empty();
    }

    @Override
    public Optional<FocusAreaPart> focusArea(Reading reading, Period period, FocusAreaRef area) {
        return strategies.current().reports(period)
                ? consolidation(reading, period).focusArea(area)
                : Optional.empty();
    }

    private static List<Correction> corrections(Reading reading, Period period) {
        return Corrections.between(
                reading,
                period.start().atStartOfDay(Danish.ZONE).toInstant(),
                period.end().plusDays(1).atStartOfDay(Danish.ZONE).toInstant());
    }

    private Consolidation consolidation(Reading reading, Period period) {
        return new Consolidation(period, LocalDate.now(clock), reading, expected, LANGUAGE);
    }

    /** The faults are asked for last, so that those of this very report are among them. */
    private CommitteeStatements said(Reading reading, Period period) {
        Map<CommitteeId, Statement> statements = contributions.forPeriod(reading.committees(), period);
        Map<CommitteeId, Fault> faults = contributions.faults(reading.committees());
        return new CommitteeStatements(statements, faults);
    }

    @Override
    public Period defaultPeriod(Reading reading) {
        Strategy strategy = strategies.current();
        Period newest = reading.figures()
                .newestPeriod()
                .map(period -> Period.containing(Frequency.QUARTER, period.end()))
                .orElse(strategy.firstReport());
        if (newest.compareTo(strategy.firstReport()) < 0) {
            return strategy.firstReport();
        }
        return newest.compareTo(strategy.lastReport()) > 0 ? strategy.lastReport() : newest;
    }
}
