package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.reading.PlainFigures.Cell;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Status, pace and forecast of every indicator in every ended report, reckoned again by other code from the same figures. */
@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class ReckoningIT {
    private static final double NEAR = 1e-6;

    private final Server server = SharedServer.get();
    private final Map<String, List<JsonNode>> observations = new HashMap<>();
    private int verdicts;
    private int forecasts;

    @Test
    void statusPaceAndForecastOfEveryIndicatorEqualAnIndependentReckoning() {
        for (int quarter = 2022 * 4 + 2; quarter < 2026 * 4; quarter++) {
            String code = quarter / 4 + "K" + (quarter % 4 + 1);
            items("/api/v1/indicators?period=" + code).forEach(indicator -> check(indicator, code));
        }
        assertThat(verdicts).isGreaterThan(700);
        assertThat(forecasts).isGreaterThan(300);
    }

    private void check(JsonNode indicator, String quarter) {
        String id = indicator.get("id").asText();
        String what = id + " in " + quarter;
        PlainReckoning plain = new PlainReckoning(indicator, observations.computeIfAbsent(id, this::observed), quarter);
        assertThat(indicator.get("assessment").asText()).as(what).isEqualTo(plain.status());
        if (!plain.verdict()) {
            assertThat(indicator.hasNonNull("pace")).as(what).isFalse();
            assertThat(indicator.hasNonNull("forecast")).as(what).isFalse();
            return;
        }
        verdicts++;
        pace(plain, indicator, what);
        assertThat(indicator.hasNonNull("forecast"))
                .as(what)
                .isNotEqualTo(plain.target().isEmpty());
        plain.target()
                .ifPresent(target ->
                        forecast(new PlainForecast(plain, indicator).answer(target), indicator.get("forecast"), what));
    }

    private static void pace(PlainReckoning plain, JsonNode indicator, String what) {
        JsonNode pace = indicator.get("pace");
        List<Cell> known = plain.figures.standing();
        Cell newest = known.get(known.size() - 1);
        Optional<Cell> first = known.stream()
                .filter(one -> !one.period().end().isBefore(PlainReckoning.endOf(indicator.get("baseline"))))
                .filter(one -> one.period().ordinal() == newest.period().ordinal())
                .filter(one -> one.period().year() < newest.period().year())
                .findFirst();
        assertThat(pace.hasNonNull("achieved")).as(what).isNotEqualTo(first.isEmpty());
        first.ifPresent(one -> {
            assertThat(pace.get("from").asText())
                    .as(what)
                    .isEqualTo(one.period().code());
            double years = newest.period().year() - one.period().year();
            near(pace.get("achieved"), (newest.value() - one.value()) / years, what);
        });
        double needed =
                plain.target().map(target -> needed(indicator, newest, target)).orElse(0.0);
        assertThat(pace.hasNonNull("needed")).as(what).isNotEqualTo(needed == 0);
        if (needed != 0) {
            near(pace.get("needed"), needed, what);
        }
        assertThat(pace.get("example").asBoolean())
                .as(what)
                .isEqualTo(known.stream().anyMatch(Cell::example));
    }

    /** What a year has to add; 0 when the figure is where it should be. */
    private static double needed(JsonNode indicator, Cell newest, JsonNode target) {
        String direction = indicator.get("direction").asText();
        double missing = Math.max(0, target.get("low").asDouble() - newest.value());
        double tooMuch = Math.max(0, newest.value() - target.get("high").asDouble());
        double years = (PlainFigures.period(target).at() - newest.period().at()) / 12.0;
        return ((direction.equals("down") ? 0 : missing) - (direction.equals("up") ? 0 : tooMuch)) / years;
    }

    private void forecast(Map<String, Object> plain, JsonNode forecast, String what) {
        assertThat(forecast.path("withheld").asText("")).as(what).isEqualTo(plain.get("withheld"));
        for (String count : List.of("tries", "hits", "farTries", "farHits")) {
            assertThat(forecast.get("backTest").get(count).asInt())
                    .as(what + count)
                    .isEqualTo(plain.get(count));
        }
        for (String number : List.of("value", "low", "high")) {
            assertThat(forecast.hasNonNull(number)).as(what).isNotEqualTo(!plain.containsKey(number));
            if (plain.containsKey(number)) {
                near(forecast.get(number), (Double) plain.get(number), what);
                forecasts++;
            }
        }
    }

    private static void near(JsonNode told, double reckoned, String what) {
        assertThat(told.asDouble()).as(what).isCloseTo(reckoned, within(NEAR * Math.max(1, Math.abs(reckoned))));
    }

    private List<JsonNode> observed(String id) {
        return items("/api/v1/indicators/" + id + "/observations?vintages=all&area=766").stream()
                .filter(one -> one.get("breakdown").asText().isEmpty())
                .toList();
    }

    private List<JsonNode> items(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = server.json(path);
        page.get("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = server.json(path.replaceAll("\\?.*", "") + page.get("next").asText());
            page.get("items").forEach(items::add);
        }
        return items;
    }
}
