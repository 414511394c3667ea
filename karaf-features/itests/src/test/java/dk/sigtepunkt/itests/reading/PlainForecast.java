package dk.sigtepunkt.itests.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.reading.PlainFigures.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The forecast by the written rule (core/docs/forecast.md): what it is, or which of the conditions fails first. */
final class PlainForecast {
    private static final double NEAR = 1e-9;

    private final PlainReckoning reckoning;
    private final JsonNode indicator;
    private final int step;
    private final List<Cell> outcomes;
    private int tries;
    private int hits;
    private int farTries;
    private int farHits;

    PlainForecast(PlainReckoning reckoning, JsonNode indicator) {
        this.reckoning = reckoning;
        this.indicator = indicator;
        this.outcomes = reckoning.figures.standing();
        this.step = outcomes.get(0).period().months() * indicator.get("every").asInt();
    }

    /** Numbers and words by name; where it is withheld only the reason and the tries. */
    Map<String, Object> answer(JsonNode target) {
        Map<String, Object> answer = new TreeMap<>();
        int at = PlainFigures.period(target).at();
        if (outcomes.size() < 4) {
            answer.put("withheld", "too-few-figures");
        } else if (at - newest(outcomes) > reach(outcomes)) {
            answer.put("withheld", "too-far-ahead");
        } else {
            tryOut(at - newest(outcomes));
            answer.put("withheld", refused());
            if (refused().isEmpty()) {
                double[] band = band(outcomes, at);
                answer.putAll(Map.of("value", band[0], "low", band[1], "high", band[2]));
            }
        }
        answer.putAll(Map.of("tries", tries, "hits", hits, "farTries", farTries, "farHits", farHits));
        return answer;
    }

    private String refused() {
        if (tries < 10 || farTries == 0) {
            return "too-few-tries";
        }
        return hits * 100 < tries * 80 || farHits * 100 < farTries * 80 ? "band-failed" : "";
    }

    private static int newest(List<Cell> cells) {
        return cells.get(cells.size() - 1).period().at();
    }

    private static int reach(List<Cell> cells) {
        return newest(cells) - cells.get(0).period().at();
    }

    private void tryOut(int wanted) {
        LocalDate quarter = PlainPeriod.of(outcomes.get(0).period().year() + "K"
                        + (outcomes.get(0).period().end().getMonthValue() + 2) / 3)
                .end();
        int before = 0;
        while (quarter.isBefore(reckoning.end)) {
            List<Cell> known = reckoning.figures.knownOn(quarter);
            if (known.size() >= 4 && newest(known) > before) {
                before = newest(known);
                tryOn(known, wanted);
            }
            quarter = quarter.plusDays(1).plusMonths(3).minusDays(1);
        }
    }

    private void tryOn(List<Cell> known, int wanted) {
        for (Cell outcome : outcomes) {
            int ahead = outcome.period().at() - newest(known);
            if (ahead > 0 && ahead <= wanted && ahead <= reach(known)) {
                double[] band = band(known, outcome.period().at());
                double room = NEAR * Math.max(1, Math.abs(outcome.value()));
                boolean hit = outcome.value() >= band[1] - room && outcome.value() <= band[2] + room;
                boolean far = ahead * 2 >= wanted;
                tries++;
                hits += hit ? 1 : 0;
                farTries += far ? 1 : 0;
                farHits += far && hit ? 1 : 0;
            }
        }
    }

    private double[] band(List<Cell> known, int at) {
        double[] middle = PlainDrift.of(known, step, at);
        boolean negative = known.stream().anyMatch(one -> one.value() < 0);
        boolean share = indicator.get("unit").get("kind").asText().equals("percent")
                && known.stream().allMatch(one -> one.value() >= 0 && one.value() <= 100);
        double low = negative ? Double.NEGATIVE_INFINITY : 0;
        double high = share ? 100 : Double.POSITIVE_INFINITY;
        double[] band = {middle[0], middle[0] - middle[1], middle[0] + middle[1]};
        for (int side = 0; side < band.length; side++) {
            band[side] = Math.min(high, Math.max(low, band[side]));
        }
        return band;
    }
}
