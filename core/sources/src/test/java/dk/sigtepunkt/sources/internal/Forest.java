package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
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
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.time.Rhythm;
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
