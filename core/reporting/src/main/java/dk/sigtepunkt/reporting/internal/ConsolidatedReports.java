package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Frequency;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.Strategy;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.figures.FigureStore;
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

/** Takes one snapshot of committees and figures per report. */
@Component
public final class ConsolidatedReports implements Reports {
    private final Strategies strategies;
    private final ExpectedFocusAreas expected;
    private final Catalogue catalogue;
    private final FigureStore figures;
    private final Contributions contributions;
    private final Clock clock;

    @Activate
    public ConsolidatedReports(
            @Reference Strategies strategies,
            @Reference ExpectedFocusAreas expected,
            @Reference Catalogue catalogue,
            @Reference FigureStore figures,
            @Reference Contributions contributions,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.expected = expected;
        this.catalogue = catalogue;
        this.figures = figures;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public Optional<ConsolidatedReport> consolidated(Period period) {
        return report(period, () -> contributions.forPeriod(period));
    }

    @Override
    public Optional<ConsolidatedReport> overview(Period period) {
        return report(period, Map::of);
    }

    private Optional<ConsolidatedReport> report(Period period, Supplier<Map<CommitteeId, Contribution>> said) {
        Strategy strategy = strategies.current();
        if (!strategy.reports(period)) {
            return Optional.empty();
        }
        CatalogueSnapshot snapshot = catalogue.snapshot();
        Consolidation consolidation =
                new Consolidation(period, LocalDate.now(clock), snapshot, figures.book(), expected);
        return Optional.of(consolidation.report(strategy, said.get()));
    }

    @Override
    public Period defaultPeriod() {
        Strategy strategy = strategies.current();
        Period newest = figures.book()
                .newestPeriod()
                .map(period -> Period.containing(Frequency.QUARTER, period.end()))
                .orElse(strategy.firstReport());
        if (newest.compareTo(strategy.firstReport()) < 0) {
            return strategy.firstReport();
        }
        return newest.compareTo(strategy.lastReport()) > 0 ? strategy.lastReport() : newest;
    }
}
