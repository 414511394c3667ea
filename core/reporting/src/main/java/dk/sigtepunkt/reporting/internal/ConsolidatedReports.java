package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Frequency;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.Strategy;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.Reports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes each report from the one reading it is given. */
@Component
public final class ConsolidatedReports implements Reports {
    private final Strategies strategies;
    private final ExpectedFocusAreas expected;
    private final Contributions contributions;
    private final Clock clock;

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

    @Override
    public Optional<ConsolidatedReport> consolidated(Reading reading, Period period) {
        return report(reading, period, () -> said(reading, period));
    }

    @Override
    public Optional<ConsolidatedReport> overview(Reading reading, Period period) {
        return report(reading, period, () -> Said.NOTHING);
    }

    /** The faults are asked for last, so that those of this very report are among them. */
    private Said said(Reading reading, Period period) {
        Map<CommitteeId, Statement> statements = contributions.forPeriod(reading.committees(), period);
        Map<CommitteeId, Fault> faults = contributions.faults(reading.committees());
        return new Said(statements, faults);
    }

    private Optional<ConsolidatedReport> report(Reading reading, Period period, Supplier<Said> said) {
        Strategy strategy = strategies.current();
        return strategy.reports(period)
                ? Optional.of(
                        new Consolidation(period, LocalDate.now(clock), reading, expected).report(strategy, said.get()))
                : Optional.empty();
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
