package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One indicator a quarter of each committee that has one, and what its secretary writes of it. */
final class DeliveredFigures {
    private final SimulatedCouncil council;
    private final Map<String, Optional<String>> indicators = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    DeliveredFigures(SimulatedCouncil council) {
        this.council = council;
        council.committees().forEach(committee -> indicators.put(committee, quarterly(committee)));
        assertThat(indicators.values()).anyMatch(Optional::isPresent);
    }

    /** One of which a sentence can be written: in per cent, and with no number in its name. */
    private Optional<String> quarterly(String committee) {
        JsonNode all = council.server()
                .json("/api/v1/indicators?committee=" + committee)
                .get("items");
        return all.valueStream()
                .filter(one -> one.get("committee").asText().equals(committee))
                .filter(one -> one.get("frequency").asText().equals("quarter")
                        && one.get("every").asInt() == 1
                        && one.at("/method/formula").isNull()
                        && one.at("/unit/kind").asText().equals("percent")
                        && one.get("name").asText().chars().noneMatch(Character::isDigit))
                .peek(one -> names.putIfAbsent(
                        one.get("id").asText(), one.get("name").asText()))
                .map(one -> one.get("id").asText())
                .findFirst();
    }

    String indicator(String committee) {
        return indicators.getOrDefault(committee, Optional.empty()).orElseThrow();
    }

    void delivered(String committee, Period quarter, int number) {
        indicators
                .getOrDefault(committee, Optional.empty())
                .ifPresent(indicator -> entered(indicator, quarter, value(number)));
    }

    void entered(String indicator, Period quarter, String value) {
        council.controller().posts("/api/v1/observations", body(indicator, quarter, value));
    }

    /** What a controller is answered who delivers it. */
    HttpResponse<String> tried(Colleague by, String indicator, Period quarter, String value) {
        return by.asks("POST", "/api/v1/observations", body(indicator, quarter, value));
    }

    /** With the figure that was delivered, as people write it, and of what it is: another indicator may have the same value by chance. */
    String sentence(String committee, Period quarter, int number) {
        String start = "Udvalget ser tilbage på %s.".formatted(quarter.code());
        return indicators
                .getOrDefault(committee, Optional.empty())
                .map(indicator -> "%s %s: %s %%."
                        .formatted(
                                start,
                                names.getOrDefault(indicator, ""),
                                value(number).replace('.', ',')))
                .orElse(start);
    }

    /** The newest figure of a quarter as everybody reads it. */
    String read(String indicator, Period quarter) {
        JsonNode list = Server.parse(council.server().page("/api/v1/indicators/" + indicator + "/observations"));
        return list.get("items")
                .valueStream()
                .filter(one -> one.get("period").asText().equals(quarter.code()))
                .map(one -> one.get("value").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Another one each quarter. */
    static String value(int number) {
        return "%d.%d".formatted(61 + number, 1 + number % 9);
    }

    private static Map<String, ?> body(String indicator, Period quarter, String value) {
        return Map.of(
                "items",
                List.of(Map.of(
                        "indicator",
                        indicator,
                        "period",
                        quarter.code(),
                        "value",
                        Double.parseDouble(value),
                        "status",
                        "observed")));
    }
}
