package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
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
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A small municipality: two committees, three focus areas, one indicator with example figures and one with real ones. */
public final class MadeUp {
    public static final SigtepunktId NATURE = new SigtepunktId("natur");
    static final SigtepunktId PEOPLE = new SigtepunktId("mennesker");
    public static final CommitteeId WATER = new CommitteeId("vand");
    public static final CommitteeId LAND = new CommitteeId("land");
    public static final IndicatorId EXAMPLE = new IndicatorId(WATER, "soe");
    public static final IndicatorId REAL = new IndicatorId(LAND, "skov");
    public static final Instant SINCE = Instant.parse("2026-02-01T08:00:00Z");

    private MadeUp() {}

    public static Installation installation() {
        return installation(new StrategyState.Draft("Ikke vedtaget endnu."), CommitteeState.ACTIVE);
    }

    public static Installation installation(StrategyState state, CommitteeState land) {
        return new Installation(
                strategy(state),
                new CatalogueSnapshot(
                        List.of(
                                new KnownCommittee(water(), CommitteeState.ACTIVE, "1.2.0", SINCE),
                                new KnownCommittee(land(), land, "1.0.0", SINCE)),
                        List.of()),
                List.of(
                        observation(EXAMPLE, "2024K3", 12.5, Origin.EXAMPLE),
                        observation(EXAMPLE, "2024K4", 13.5, Origin.EXAMPLE),
                        observation(REAL, "2024K3", 1200, Origin.REAL),
                        observation(REAL, "2024K4", 1300, Origin.REAL)),
                List.of());
    }

    public static Observation observation(IndicatorId indicator, String period, double value, Origin origin) {
        Period holds = Period.parse(period);
        Instant known = holds.end().atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        return new Observation(
                indicator,
                holds,
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(value),
                known,
                origin,
                "opdigtet til prøven");
    }

    public static Strategy strategy(StrategyState state) {
        return new Strategy(
                new StrategyId("proeve"),
                "Prøvestrategi",
                "Natur og mennesker.",
                2023,
                2025,
                Period.quarter(2023, 1),
                state,
                true,
                List.of(
                        new Sigtepunkt(NATURE, "Mere natur", "Mere af den.", "", List.of()),
                        new Sigtepunkt(PEOPLE, "Glade mennesker", "Flere af dem.", "", List.of())),
                List.of("Byrådet"));
    }

    public static Committee water() {
        FocusArea lake = area(WATER, "soe", "Rene <script>alert(1)</script> søer & åer", NATURE);
        FocusArea bath = area(WATER, "bad", "Sikre badesteder", PEOPLE);
        ActionStep begun =
                new ActionStep(LocalDate.of(2024, 10, 5), ActionState.STARTED, "Der er fundet penge", "Budgetaftalen");
        Action action = new Action(
                new ActionKey("rens"),
                lake.ref(),
                "Rens søen",
                "Bunden renses.",
                "Naturchef",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 11, 30),
                List.of(begun),
                Origin.EXAMPLE);
        return new Committee(
                WATER,
                "Udvalget for Vand",
                "uverificeret",
                "Om vand.",
                List.of(lake, bath),
                List.of(indicator(EXAMPLE, "soe", "Sigtbarhed", "m")),
                List.of(action));
    }

    public static Committee land() {
        FocusArea forest = area(LAND, "skov", "Mere skov", NATURE);
        return new Committee(
                LAND,
                "Udvalget for Land",
                "",
                "Om land.",
                List.of(forest),
                List.of(indicator(REAL, "skov", "Skovareal", "ha")),
                List.of());
    }

    public static FocusArea area(CommitteeId committee, String key, String title, SigtepunktId primary) {
        return new FocusArea(
                new FocusAreaRef(committee, new FocusAreaKey(key)),
                title,
                title,
                "Beskrivelse.",
                new SigtepunktLink(primary, "Derfor."),
                List.of(),
                List.of());
    }

    public static Indicator indicator(IndicatorId id, String area, String name, String unit) {
        return new Indicator(
                id,
                new FocusAreaKey(area),
                name,
                "Hvad der tælles.",
                new Unit(unit, UnitKind.SCORE, 1),
                Direction.UP,
                new Baseline(Period.parse("2022K4"), 10, "Målt"),
                List.of(new Target(Period.parse("2025K4"), 16, 16, "Byrådet")),
                Thresholds.DEFAULT,
                Frequency.QUARTER,
                1,
                Aggregation.NONE,
                new SourceBinding(SourceKind.FILE, "Egen måling", "", "Kilde: egen måling", 60));
    }
}
