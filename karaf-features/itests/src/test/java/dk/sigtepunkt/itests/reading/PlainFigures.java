package dk.sigtepunkt.itests.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The municipality's own undivided figures of one indicator, until a quarter's end. */
final class PlainFigures {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private final JsonNode indicator;
    /** By the end of the period and then its length: all that was ever said of it, in order of when. */
    private final TreeMap<Integer, List<JsonNode>> said = new TreeMap<>();

    /** A figure with a number. */
    record Cell(PlainPeriod period, double value, boolean example) {}

    PlainFigures(JsonNode indicator, List<JsonNode> observations, LocalDate end) {
        this.indicator = indicator;
        observations.stream()
                .sorted(Comparator.comparing(
                        one -> Instant.parse(one.get("knownAt").asText())))
                .filter(one -> !period(one).end().isAfter(end))
                .filter(one -> comparable(period(one)))
                .forEach(one -> said.computeIfAbsent(
                                period(one).at() * 100 + period(one).months(), none -> new ArrayList<>())
                        .add(one));
    }

    static PlainPeriod period(JsonNode dated) {
        return PlainPeriod.of(dated.get("period").asText());
    }

    private boolean comparable(PlainPeriod period) {
        for (JsonNode former : indicator.get("replaces")) {
            boolean breaks = !former.get("comparable").asBoolean();
            if (breaks
                    && period.start()
                            .isBefore(LocalDate.parse(former.get("from").asText()))) {
                return false;
            }
        }
        return true;
    }

    /** The last real one, else the last. */
    private static JsonNode standing(List<JsonNode> all) {
        JsonNode last = all.get(all.size() - 1);
        for (JsonNode one : all) {
            if (real(one)) {
                last = one;
            }
        }
        return last;
    }

    private static boolean real(JsonNode one) {
        return one.get("origin").asText().equals("real");
    }

    private static Optional<Cell> cell(JsonNode one) {
        return one.get("value").isNull()
                ? Optional.empty()
                : Optional.of(new Cell(period(one), one.get("value").asDouble(), !real(one)));
    }

    Optional<Cell> newest() {
        return said.descendingMap().values().stream()
                .flatMap(all -> cell(standing(all)).stream())
                .findFirst();
    }

    /** Those of the newest one's rhythm, as they stand. */
    List<Cell> standing() {
        return said.values().stream()
                .flatMap(all -> cell(standing(all)).stream())
                .filter(one ->
                        newest().orElseThrow().period().months() == one.period().months())
                .toList();
    }

    /** The same as it was known at the end of a day, or due by then. */
    List<Cell> knownOn(LocalDate day) {
        int months = newest().orElseThrow().period().months();
        Instant end = day.plusDays(1).atStartOfDay(HERE).toInstant();
        List<Cell> known = new ArrayList<>();
        for (List<JsonNode> all : said.values()) {
            PlainPeriod period = period(all.get(0));
            if (period.months() == months && !period.end().isAfter(day)) {
                then(all, end, period, day).flatMap(PlainFigures::cell).ifPresent(known::add);
            }
        }
        return known;
    }

    private Optional<JsonNode> then(List<JsonNode> all, Instant end, PlainPeriod period, LocalDate day) {
        List<JsonNode> alike =
                all.stream().filter(one -> real(one) == real(standing(all))).toList();
        Optional<JsonNode> then = Optional.empty();
        for (JsonNode one : alike) {
            if (Instant.parse(one.get("knownAt").asText()).isBefore(end)) {
                then = Optional.of(one);
            }
        }
        LocalDate due = period.end()
                .plusDays(indicator.get("source").get("publicationLagDays").asInt());
        return then.isPresent() || due.isAfter(day) ? then : Optional.of(alike.get(0));
    }
}
