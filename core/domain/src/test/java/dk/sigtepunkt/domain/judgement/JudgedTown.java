package dk.sigtepunkt.domain.judgement;

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
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A committee with one area off course, by a figure that has not moved since the baseline, and one with nothing to tell. */
public final class JudgedTown {
    public static final CommitteeId ROADS = new CommitteeId("vej");
    public static final FocusAreaRef WORN = new FocusAreaRef(ROADS, new FocusAreaKey("slid"));
    public static final FocusAreaRef EMPTY = new FocusAreaRef(ROADS, new FocusAreaKey("tom"));

    private final MemoryFigureStore figures = new MemoryFigureStore();
    private final CommitteeState state;

    public JudgedTown() {
        this(CommitteeState.ACTIVE);
    }

    /** @param state of the committee */
    JudgedTown(CommitteeState state) {
        this.state = state;
        for (String quarter : List.of("2022K3", "2022K4", "2023K1")) {
            Period period = Period.parse(quarter);
            figures.hold(List.of(new Observation(
                    new IndicatorId(ROADS, "huller"),
                    period,
                    Municipality.UNNAMED.area(),
                    Breakdown.TOTAL,
                    Figure.observed(100),
                    period.end().atTime(12, 0).toInstant(java.time.ZoneOffset.UTC),
                    Origin.REAL,
                    "talt")));
        }
    }

    /** Reported from the third quarter of 2022 to the end of 2025. */
    public static Strategies strategies() {
        return OneStrategy.with(new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst", "Vækst.", "", List.of()));
    }

    private static FocusArea area(FocusAreaRef ref) {
        return new FocusArea(
                ref,
                "Området " + ref.key(),
                "Ordlyd",
                "Om",
                new SigtepunktLink(new SigtepunktId("vaekst"), "fordi"),
                List.of(),
                List.of(),
                List.of());
    }

    private static Indicator holes() {
        return new Indicator(
                new IndicatorId(ROADS, "huller"),
                WORN.key(),
                "Huller",
                "Huller i vejen.",
                new Unit("huller", UnitKind.COUNT, 0),
                Direction.UP,
                new Baseline(Period.quarter(2022, 2), 100, "tælling"),
                List.of(new Target(Period.quarter(2025, 4), 200, 200, "Byrådet")),
                Thresholds.DEFAULT,
                Frequency.QUARTER,
                1,
                Aggregation.LAST,
                new SourceBinding(SourceKind.FILE, "Vejfogeden", "", "Kilde: vejfogeden", 30));
    }

    private static Action repair() {
        return new Action(
                new ActionKey("lap"),
                WORN,
                "Lap hullerne",
                "Med asfalt.",
                "Vejchefen",
                LocalDate.parse("2022-01-01"),
                LocalDate.parse("2025-12-31"),
                List.of(new ActionStep(
                        LocalDate.parse("2022-02-01"), ActionState.STARTED, "Der er penge", "Budgetaftalen")),
                Origin.EXAMPLE);
    }

    public Catalogue catalogue() {
        return new Catalogue() {
            @Override
            public Reading open() {
                return new Reading(content(), figures.book(), () -> {});
            }

            @Override
            public Reading openAsOf(Instant time) {
                return new Reading(content(), figures.book().asOf(time), () -> {});
            }

            @Override
            public CatalogueSnapshot snapshot() {
                return content();
            }

            @Override
            public boolean ready() {
                return true;
            }
        };
    }

    private CatalogueSnapshot content() {
        Committee content = new Committee(
                ROADS,
                "Vejudvalget",
                "",
                "Om veje",
                List.of(area(WORN), area(EMPTY)),
                List.of(holes()),
                List.of(repair()));
        return new CatalogueSnapshot(List.of(new KnownCommittee(content, state, "1.0.0", Instant.EPOCH)), List.of());
    }
}
