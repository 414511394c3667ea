package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.strategy.Tags;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Comparator;
import java.util.List;

/**
 * What is measured for a focus area, and what counts as good.
 *
 * @param definition what exactly is counted, so that two people would count the same
 * @param baseline where it started; for a background figure no more than a figure
 * @param targets in time order; empty for a background figure, which is shown and not judged
 * @param replaces the indicators whose series it carries on, several only where figures may be added up; and those
 *     whose place it takes with a series of its own
 * @param method how the figures are arrived at
 * @param tags by what else it can be looked up, and what it is in views that put it beside others
 * @param every how many periods lie between two figures; 1 is every period, 4 for a survey every fourth year
 */
public record Indicator(
        IndicatorId id,
        FocusAreaKey focusArea,
        String name,
        String definition,
        Unit unit,
        Direction direction,
        Baseline baseline,
        List<Target> targets,
        Thresholds thresholds,
        Frequency frequency,
        int every,
        Aggregation aggregation,
        SourceBinding source,
        List<Succession> replaces,
        Method method,
        Tags tags) {
    public Indicator {
        ValueCheck.text("indikatorens navn", name);
        ValueCheck.text("indikatorens definition", definition);
        targets = targets.stream().sorted(Comparator.comparing(Target::period)).toList();
        ValueCheck.that(
                targets.isEmpty() == (direction == Direction.NONE),
                "indikatoren »%s« har intet mål, eller et mål uden retning".formatted(name));
        ValueCheck.that(
                targets.isEmpty()
                        || baseline.period()
                                .end()
                                .isBefore(targets.get(0).period().end()),
                "indikatoren »%s« har et mål, der ligger før udgangspunktet".formatted(name));
        ValueCheck.that(every >= 1 && every <= 60, "every skal være 1-60");
        ValueCheck.that(
                aggregation != Aggregation.SUM || unit.kind().additive(),
                "indikatoren »%s« måles i %s og kan ikke lægges sammen".formatted(name, unit.symbol()));
        for (Target target : targets) {
            ValueCheck.that(
                    direction == Direction.WITHIN || target.low() == target.high(),
                    "indikatoren »%s« har et interval som mål, men retningen er ikke within".formatted(name));
        }
        replaces = List.copyOf(replaces);
        ValueCheck.that(
                replaces.stream().filter(former -> !former.ownSeries()).count() < 2 || aggregation == Aggregation.SUM,
                "indikatoren »%s« afløser flere, men deres tal kan ikke lægges sammen; lad hver fortsætte som sin egen"
                        .formatted(name));
    }

    /** The same indicator with other tags; everything else it has stays, whatever is added here later. */
    public Indicator tagged(Tags others) {
        return new Indicator(
                id,
                focusArea,
                name,
                definition,
                unit,
                direction,
                baseline,
                targets,
                thresholds,
                frequency,
                every,
                aggregation,
                source,
                replaces,
                method,
                others);
    }

    /** An indicator without tags. */
    public Indicator(
            IndicatorId id,
            FocusAreaKey focusArea,
            String name,
            String definition,
            Unit unit,
            Direction direction,
            Baseline baseline,
            List<Target> targets,
            Thresholds thresholds,
            Frequency frequency,
            int every,
            Aggregation aggregation,
            SourceBinding source,
            List<Succession> replaces,
            Method method) {
        this(
                id,
                focusArea,
                name,
                definition,
                unit,
                direction,
                baseline,
                targets,
                thresholds,
                frequency,
                every,
                aggregation,
                source,
                replaces,
                method,
                Tags.NONE);
    }

    /** A measured indicator. */
    public Indicator(
            IndicatorId id,
            FocusAreaKey focusArea,
            String name,
            String definition,
            Unit unit,
            Direction direction,
            Baseline baseline,
            List<Target> targets,
            Thresholds thresholds,
            Frequency frequency,
            int every,
            Aggregation aggregation,
            SourceBinding source,
            List<Succession> replaces) {
        this(
                id,
                focusArea,
                name,
                definition,
                unit,
                direction,
                baseline,
                targets,
                thresholds,
                frequency,
                every,
                aggregation,
                source,
                replaces,
                Method.MEASURED);
    }

    /** A measured indicator that replaces none. */
    public Indicator(
            IndicatorId id,
            FocusAreaKey focusArea,
            String name,
            String definition,
            Unit unit,
            Direction direction,
            Baseline baseline,
            List<Target> targets,
            Thresholds thresholds,
            Frequency frequency,
            int every,
            Aggregation aggregation,
            SourceBinding source) {
        this(
                id,
                focusArea,
                name,
                definition,
                unit,
                direction,
                baseline,
                targets,
                thresholds,
                frequency,
                every,
                aggregation,
                source,
                List.of());
    }

    /** Whether it is a background figure (baggrundstal): what helps to understand others and has no target. */
    public boolean background() {
        return targets.isEmpty();
    }

    /** Whether its figures are held up against a target; a projection's never are, they have not come true. */
    public boolean judged() {
        return !background() && !method.forward();
    }

    /**
     * Whether it is held up against other areas by how much it has grown since its baseline's period: of what is counted
     * in an area the figure itself says no more than how large the area is. Shares and ratios are compared as they are.
     */
    public boolean comparedByGrowth() {
        return unit.kind().additive();
    }

    /** Whether a period's figure may be judged: it does not lie before a break in what is counted. */
    public boolean comparable(Period period) {
        return replaces.stream()
                .noneMatch(former -> !former.comparable() && period.start().isBefore(former.from()));
    }
}
