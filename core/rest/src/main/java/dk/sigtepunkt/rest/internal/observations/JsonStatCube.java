package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.committees.IndicatorJson;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.reading.MarkWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays an indicator's figures out as a JSON-stat cube of area, time and one metric. */
final class JsonStatCube {
    /** The status of a place in the cube that no figure was ever recorded for. */
    static final String NO_FIGURE = "no-figure";

    private final Indicator indicator;
    private final AreaNames names;
    private final MarkWords marks;
    private final Map<AreaCode, Map<Period, Observation>> cells = new TreeMap<>();
    private final List<AreaCode> areas;
    private final List<Period> periods;

    private JsonStatCube(Indicator indicator, AreaNames names, MarkWords marks, List<Observation> figures) {
        this.indicator = indicator;
        this.names = names;
        this.marks = marks;
        figures.forEach(figure ->
                cells.computeIfAbsent(figure.area(), area -> new TreeMap<>()).put(figure.period(), figure));
        areas = List.copyOf(cells.keySet());
        periods = figures.stream().map(Observation::period).distinct().sorted().toList();
    }

    /** @param figures at most one for each area and period */
    static JsonStat of(
            Indicator indicator, AreaNames names, MarkWords marks, Breakdown breakdown, List<Observation> figures) {
        return new JsonStatCube(indicator, names, marks, figures).dataset(breakdown, figures);
    }

    private JsonStat dataset(Breakdown breakdown, List<Observation> figures) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<@Nullable String> knownAt = new ArrayList<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        for (AreaCode area : areas) {
            for (Period period : periods) {
                Observation figure = cells.getOrDefault(area, Map.of()).get(period);
                String status =
                        figure == null ? NO_FIGURE : figure.figure().status().code();
                if (!status.equals(ObservationStatus.OBSERVED.code())) {
                    statuses.put(String.valueOf(values.size()), status);
                }
                values.add(figure == null ? null : number(figure));
                knownAt.add(figure == null ? null : figure.knownAt().toString());
            }
        }
        long examples = figures.stream().filter(Observation::example).count();
        return new JsonStat(
                "2.0",
                "dataset",
                indicator.name(),
                marks.source(indicator.source().attribution(), examples, figures.size()),
                notes(examples, figures.size()),
                updated(figures),
                List.of("area", "time", "metric"),
                List.of(areas.size(), periods.size(), 1),
                roles(),
                dimensions(),
                values,
                statuses,
                new JsonStat.Extension(
                        examples > 0,
                        breakdown.value(),
                        labels(statuses.values().stream().distinct().sorted().toList(), this::said),
                        indicator.judged() ? IndicatorJson.Goal.of(indicator) : List.of(),
                        knownAt));
    }

    /** What somebody must know who shows the cube without its extension. */
    private List<String> notes(long examples, long figures) {
        List<String> notes = new ArrayList<>(marks.notes(examples, figures));
        if (indicator.judged()
                && indicator.targets().stream().anyMatch(one -> one.adopted().isEmpty())) {
            notes.add(marks.words().say("reading.note.target-not-adopted"));
        }
        return List.copyOf(notes);
    }

    private static @Nullable String updated(List<Observation> figures) {
        return figures.stream()
                .map(Observation::knownAt)
                .max(java.time.Instant::compareTo)
                .map(Object::toString)
                .orElse(null);
    }

    /** In this order always: an answer over the same figures is the same bytes, and so has the same tag. */
    private static Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        roles.put("time", List.of("time"));
        roles.put("geo", List.of("area"));
        roles.put("metric", List.of("metric"));
        return roles;
    }

    private static @Nullable BigDecimal number(Observation figure) {
        return figure.figure().value().stream()
                .mapToObj(Decimal::of)
                .findFirst()
                .orElse(null);
    }

    private Map<String, JsonStat.Dimension> dimensions() {
        Map<String, JsonStat.Dimension> dimensions = new LinkedHashMap<>();
        dimensions.put(
                "area",
                dimension(
                        marks.words().say("observations.cube.area"),
                        areas.stream().map(AreaCode::value).toList(),
                        code -> names.name(new AreaCode(code))));
        dimensions.put(
                "time",
                dimension(
                        marks.words().say("observations.cube.time"),
                        periods.stream().map(Period::code).toList(),
                        code -> Danish.period(Period.parse(code))));
        Unit unit = indicator.unit();
        String key = indicator.id().toString();
        dimensions.put(
                "metric",
                new JsonStat.Dimension(
                        marks.words().say("observations.cube.metric"),
                        new JsonStat.Category(
                                List.of(key),
                                Map.of(key, indicator.name()),
                                Map.of(key, new JsonStat.Unit(unit.symbol(), unit.decimals(), "end")))));
        return dimensions;
    }

    private static JsonStat.Dimension dimension(String label, List<String> codes, Function<String, String> word) {
        return new JsonStat.Dimension(label, new JsonStat.Category(codes, labels(codes, word), null));
    }

    private static Map<String, String> labels(List<String> codes, Function<String, String> word) {
        Map<String, String> labels = new LinkedHashMap<>();
        codes.forEach(code -> labels.put(code, word.apply(code)));
        return labels;
    }

    private String said(String status) {
        return Arrays.stream(ObservationStatus.values())
                .filter(known -> known.code().equals(status))
                .findFirst()
                .map(Danish::status)
                .orElseGet(() -> marks.words().say("observations.cube.no-figure"));
    }
}
