package dk.sigtepunkt.itests.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The status of an indicator reckoned again from what the interface tells of it and of its figures, by the written rule alone
 * (core/docs/assessment.md) and by none of the product's classes.
 */
final class PlainReckoning {
    private static final double NEAR = 1e-9;

    private final JsonNode indicator;
    final PlainFigures figures;
    final LocalDate end;

    /** @param quarter for example {@code 2025K3} */
    PlainReckoning(JsonNode indicator, List<JsonNode> observations, String quarter) {
        this.indicator = indicator;
        this.end = PlainPeriod.of(quarter).end();
        this.figures = new PlainFigures(indicator, observations, end);
    }

    String status() {
        if (indicator.get("targets").isEmpty()
                || indicator.get("method").get("forward").asBoolean()) {
            return "not-judged";
        }
        Optional<PlainFigures.Cell> newest = figures.newest();
        if (newest.isEmpty() || due(newest.get().period()).isBefore(end)) {
            return "insufficient";
        }
        double share = share(newest.get().period(), newest.get().value());
        if (share >= indicator.get("thresholds").get("onTrack").asDouble() - NEAR) {
            return "on-track";
        }
        return share >= indicator.get("thresholds").get("attention").asDouble() - NEAR ? "attention" : "off-course";
    }

    private LocalDate due(PlainPeriod newest) {
        PlainPeriod next = newest;
        for (int step = 0; step < indicator.get("every").asInt(); step++) {
            next = next.next();
        }
        return next.end()
                .plusDays(indicator.get("source").get("publicationLagDays").asInt());
    }

    private double share(PlainPeriod period, double value) {
        if (indicator.get("direction").asText().equals("within")) {
            JsonNode band = band(period);
            double low = band.get("low").asDouble();
            double high = band.get("high").asDouble();
            double outside = Math.max(0, Math.max(low - value, value - high));
            double width = high > low ? high - low : Math.max(Math.abs(low), 1);
            return outside == 0 ? 1 : 1 - outside / width;
        }
        double start = indicator.get("baseline").get("value").asDouble();
        double expected = expected(period.end());
        boolean up = indicator.get("direction").asText().equals("up");
        if (up ? expected > start : expected < start) {
            return (value - start) / (expected - start);
        }
        double shortfall = Math.max(0, up ? expected - value : value - expected);
        return shortfall == 0 ? 1 : 1 - shortfall / (expected == 0 ? shortfall : Math.abs(expected));
    }

    private JsonNode band(PlainPeriod period) {
        JsonNode last = indicator.get("targets").get(0);
        for (JsonNode target : indicator.get("targets")) {
            last = target;
            if (!endOf(target).isBefore(period.end())) {
                break;
            }
        }
        return last;
    }

    private double expected(LocalDate day) {
        LocalDate from = endOf(indicator.get("baseline"));
        double value = indicator.get("baseline").get("value").asDouble();
        for (JsonNode target : indicator.get("targets")) {
            double aim = target.get("low").asDouble();
            if (day.isBefore(endOf(target))) {
                double passed = Math.max(0, day.toEpochDay() - from.toEpochDay());
                return value + (aim - value) * passed / (endOf(target).toEpochDay() - from.toEpochDay());
            }
            from = endOf(target);
            value = aim;
        }
        return value;
    }

    static LocalDate endOf(JsonNode dated) {
        return PlainPeriod.of(dated.get("period").asText()).end();
    }

    boolean verdict() {
        return !status().equals("insufficient") && !status().equals("not-judged");
    }

    /** The next one that the quarter ends before. */
    Optional<JsonNode> target() {
        List<JsonNode> ahead = new ArrayList<>();
        indicator.get("targets").forEach(target -> {
            if (endOf(target).isAfter(end)) {
                ahead.add(target);
            }
        });
        return ahead.stream().findFirst();
    }
}
