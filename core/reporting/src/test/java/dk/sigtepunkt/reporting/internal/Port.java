package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A small port town: a strategy with one sigtepunkt, and committees with one focus area and one indicator each. */
final class Port {
    static final SigtepunktId GROWTH = new SigtepunktId("vaekst");
    static final Instant SINCE = Instant.parse("2025-03-01T09:00:00Z");

    private Port() {}

    static Strategy strategy() {
        return new Strategy(
                new StrategyId("sammen"),
                "Sammen",
                "Hvad byrådet vil.",
                2022,
                2025,
                Period.quarter(2022, 3),
                new StrategyState.Adopted("Byrådet", LocalDate.of(2022, 6, 1), "referat"),
                true,
                List.of(new Sigtepunkt(GROWTH, "Vækst", "Vækst.", "", List.of())),
                List.of("Byrådet"));
    }

    static FocusAreaRef ref(String committee) {
        return new FocusAreaRef(new CommitteeId(committee), new FocusAreaKey("omraade"));
    }

    /** @param replaces committees whose focus areas it carries on */
    static KnownCommittee committee(String id, CommitteeState state, String... replaces) {
        CommitteeId committee = new CommitteeId(id);
        List<Succession> former = Arrays.stream(replaces)
                .map(other -> new Succession(ItemRef.of(ref(other)), LocalDate.of(2025, 1, 1), "Samling", true))
                .toList();
        FocusArea area = new FocusArea(
                ref(id),
                "Område " + id,
                "Ordlyd",
                "Om",
                new SigtepunktLink(GROWTH, "fordi"),
                List.of(),
                List.of(),
                former);
        Committee content = new Committee(
                committee, "Udvalg " + id, "", "Om", List.of(area), List.of(indicator(committee)), List.of());
        return new KnownCommittee(content, state, "1.0.0", SINCE);
    }

    private static Indicator indicator(CommitteeId committee) {
        return new Indicator(
                new IndicatorId(committee, "skibe"),
                new FocusAreaKey("omraade"),
                "Skibe",
                "Skibe i havn.",
                new Unit("skibe", UnitKind.COUNT, 0),
                Direction.UP,
                new Baseline(Period.quarter(2022, 2), 100, "tælling"),
                List.of(new Target(Period.quarter(2025, 4), 200, 200, "Byrådet")),
                Thresholds.DEFAULT,
                Frequency.QUARTER,
                1,
                Aggregation.LAST,
                new SourceBinding(SourceKind.FILE, "Havnefogeden", "", "Kilde: havnefogeden", 30));
    }

    static Observation figure(String committee, Period period, double value) {
        return new Observation(
                new IndicatorId(new CommitteeId(committee), "skibe"),
                period,
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(value),
                Instant.parse("2025-10-05T08:00:00Z"),
                Origin.REAL,
                "tælling");
    }
}
