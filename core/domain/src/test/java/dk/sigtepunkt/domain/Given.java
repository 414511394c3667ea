package dk.sigtepunkt.domain;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Small made-up content for tests. */
public final class Given {
    private Given() {}

    /** From 100 at the end of 2021 to the target at the end of 2025; published 30 days after each period. */
    public static Indicator indicator(Direction direction, Frequency frequency, double low, double high) {
        return new Indicator(
                IndicatorId.parse("prove.maaling"),
                new FocusAreaKey("omraade"),
                "Måling",
                "Det, der måles",
                new Unit("%", UnitKind.PERCENT, 1),
                direction,
                new Baseline(Period.parse("2021"), 100, "Prøve"),
                List.of(new Target(Period.parse("2025"), low, high, "Prøve")),
                Thresholds.DEFAULT,
                frequency,
                1,
                Aggregation.NONE,
                new SourceBinding(SourceKind.FILE, "Prøve", "", "Kilde: prøve", 30));
    }

    /** The same without a target. */
    public static Indicator background() {
        return with(indicator(Direction.UP, Frequency.QUARTER, 180, 180), Direction.NONE, List.of(), Method.MEASURED);
    }

    /** The rising quarterly indicator, whose figures are projections. */
    public static Indicator projection() {
        Indicator rising = indicator(Direction.UP, Frequency.QUARTER, 180, 180);
        Method forward = new Method("1", Optional.empty(), List.of(), true, List.of());
        return with(rising, rising.direction(), rising.targets(), forward);
    }

    private static Indicator with(Indicator from, Direction direction, List<Target> targets, Method method) {
        return new Indicator(
                from.id(),
                from.focusArea(),
                from.name(),
                from.definition(),
                from.unit(),
                direction,
                from.baseline(),
                targets,
                from.thresholds(),
                from.frequency(),
                from.every(),
                from.aggregation(),
                from.source(),
                from.replaces(),
                method);
    }

    /** The rising quarterly indicator, carried on from another one. */
    public static Indicator from(String day, boolean comparable) {
        ItemRef former = ItemRef.of(IndicatorId.parse("andre.maaling"));
        Indicator rising = indicator(Direction.UP, Frequency.QUARTER, 180, 180);
        return after(rising, rising.id(), new Succession(former, LocalDate.parse(day), "Prøve", comparable));
    }

    /** The same indicator under another name, carried on from the first one. */
    public static Indicator after(Indicator former, String id) {
        return after(
                former,
                IndicatorId.parse(id),
                new Succession(ItemRef.of(former.id()), LocalDate.parse("2025-01-01"), "Nyt navn", true));
    }

    private static Indicator after(Indicator like, IndicatorId id, Succession replaces) {
        return new Indicator(
                id,
                like.focusArea(),
                like.name(),
                like.definition(),
                like.unit(),
                like.direction(),
                like.baseline(),
                like.targets(),
                like.thresholds(),
                like.frequency(),
                like.every(),
                like.aggregation(),
                like.source(),
                List.of(replaces));
    }

    public static Observation figure(String period, double value, String knownOn) {
        return figure(period, value, knownOn, Origin.EXAMPLE);
    }

    public static Observation real(String period, double value, String knownOn) {
        return figure(period, value, knownOn, Origin.REAL);
    }

    private static Observation figure(String period, double value, String knownOn, Origin origin) {
        return new Observation(
                IndicatorId.parse("prove.maaling"),
                Period.parse(period),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(value),
                LocalDate.parse(knownOn).atStartOfDay().toInstant(ZoneOffset.UTC),
                origin,
                "Prøve");
    }
}
