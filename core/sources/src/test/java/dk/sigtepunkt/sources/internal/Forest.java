package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.Aggregation;
import dk.sigtepunkt.contracts.Baseline;
import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Connector;
import dk.sigtepunkt.contracts.Direction;
import dk.sigtepunkt.contracts.FigureMapping;
import dk.sigtepunkt.contracts.FocusAreaKey;
import dk.sigtepunkt.contracts.Frequency;
import dk.sigtepunkt.contracts.Guards;
import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.IndicatorId;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.Rhythm;
import dk.sigtepunkt.contracts.SourceBinding;
import dk.sigtepunkt.contracts.SourceDefinition;
import dk.sigtepunkt.contracts.SourceKey;
import dk.sigtepunkt.contracts.SourceKind;
import dk.sigtepunkt.contracts.Target;
import dk.sigtepunkt.contracts.Thresholds;
import dk.sigtepunkt.contracts.Unit;
import dk.sigtepunkt.contracts.UnitKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A made-up committee with one source for two indicators, as rows of {@code hvad;periode;tal}. */
public final class Forest {
    public static final SourceKey KEY = SourceKey.parse("skov/traeer");
    public static final IndicatorId OAKS = IndicatorId.parse("skov.ege");
    public static final IndicatorId BEECHES = IndicatorId.parse("skov.boege");

    private Forest() {}

    public static Indicator indicator(IndicatorId id) {
        return new Indicator(
                id,
                new FocusAreaKey("traeer"),
                id.key(),
                "Talt i skoven",
                new Unit("m", UnitKind.RATIO, 1),
                Direction.UP,
                new Baseline(Period.parse("2021K4"), 100, "Optælling"),
                List.of(new Target(Period.parse("2030K4"), 200, 200, "Plan")),
                THRESHOLDS,
                Frequency.QUARTER,
                1,
                Aggregation.LAST,
                new SourceBinding(SourceKind.FAGSYSTEM, "Skovjournal", "", "Kilde: skoven", 30),
                List.of());
    }

    public static Committee committee(SourceDefinition source) {
        return new Committee(
                new CommitteeId("skov"),
                "Skovudvalget",
                "",
                "Prøve",
                List.of(),
                List.of(indicator(OAKS), indicator(BEECHES)),
                List.of(),
                List.of(),
                List.of(source),
                List.of());
    }

    public static SourceDefinition source(Connector connector, Guards guards, Rhythm.Days days) {
        return new SourceDefinition(
                KEY,
                "Skovjournalen",
                connector,
                Map.of("url", "https://skov.example/tal"),
                new Rhythm(LocalTime.of(8, 15), days, List.of()),
                guards,
                0,
                List.of(mapping(OAKS), mapping(BEECHES)));
    }

    private static FigureMapping mapping(IndicatorId id) {
        return new FigureMapping(
                id, Map.of("hvad", id.key()), "periode", "omraade", Map.of(), Map.of(), Map.of(), "tal", "", 1, "");
    }

    private static final Thresholds THRESHOLDS = Thresholds.DEFAULT;
}
