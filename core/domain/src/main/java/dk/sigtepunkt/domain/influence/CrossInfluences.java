package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a quarter's changes reach across committees: the one place that puts changes, influences and answers together. */
@Component(service = CrossInfluences.class)
public final class CrossInfluences {
    private final Strategies strategies;
    private final AreaChanges changes;
    private final InfluenceHistory history;
    private final Clock clock;

    @Activate
    public CrossInfluences(
            @Reference Strategies strategies,
            @Reference AreaChanges changes,
            @Reference InfluenceHistory history,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.changes = changes;
        this.history = history;
        this.clock = clock;
    }

    /** @param reading of no quarter alone */
    public QuartersInfluences of(Reading reading, Period quarter) {
        return of(reading, quarter, history.book());
    }

    /**
     * By what was said by the quarter's end; what was answered since stands beside it.
     *
     * @param all that is kept
     */
    public QuartersInfluences of(Reading reading, Period quarter, InfluenceBook all) {
        InfluenceBook known = reading.known().map(all::knownBy).orElse(all);
        List<AreaChange> told = changes.in(reading, quarter).stream()
                .filter(change -> !reading.withheld().holds(change.area().committee(), quarter))
                .toList();
        QuartersInfluences found =
                QuartersInfluences.of(quarter, told, net(reading, quarter, known), over(reading, quarter), known);
        // Whose change an answer was to that does not stand any more is not known: it may be one that waits.
        return reading.heldBack(quarter).isEmpty() ? found : found.standing();
    }

    /**
     * The net as it was at a quarter's end, or is while it runs, of the areas of the strategy that is reported for it.
     *
     * @param known by the time that is read
     */
    public InfluenceNet net(Reading reading, Period quarter, InfluenceBook known) {
        Strategies all = strategies.asKnown(reading.known());
        return all.reporting(quarter)
                .map(strategy -> InfluenceNet.of(
                        new StrategyAreas(strategy, all).in(reading.in(quarter).committees()),
                        known.knownBy(Danish.endOf(quarter.end()))))
                .orElse(InfluenceNet.EMPTY);
    }

    private boolean over(Reading reading, Period quarter) {
        Instant read = reading.known().orElseGet(clock::instant);
        return quarter.end().isBefore(LocalDate.ofInstant(read, Danish.ZONE));
    }
}
