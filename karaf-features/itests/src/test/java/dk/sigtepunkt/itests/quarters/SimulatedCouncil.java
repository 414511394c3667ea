package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.server.Server;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Everybody who has a hand in the reports of a municipality that lives in simulated time, and the clock. */
final class SimulatedCouncil {
    private static final String NINE = "T09:00";

    private final Server server;
    private final List<String> committees;
    private final List<String> bodies;
    private final Map<String, Colleague> secretaries = new LinkedHashMap<>();
    private final Map<String, Colleague> chairs = new HashMap<>();
    private final Colleague office;
    private final Colleague controller;
    private LocalDate today = LocalDate.EPOCH;

    SimulatedCouncil(Server server) {
        this.server = server;
        People people = new People(server);
        committees = values(server.json("/api/v1/committees").get("items"), "id");
        JsonNode named = server.json("/api/v1/strategy").get("bodies");
        bodies = StreamSupport.stream(named.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        for (String committee : committees) {
            secretaries.put(committee, Colleague.of(server, people, "secretary@" + committee));
            chairs.put(committee, Colleague.of(server, people, "chair@" + committee));
        }
        office = Colleague.of(server, people, "strategy-office");
        controller = Colleague.of(server, people, "controller");
    }

    List<String> committees() {
        return committees;
    }

    Server server() {
        return server;
    }

    LocalDate today() {
        return today;
    }

    Colleague secretary(String committee) {
        return secretaries.getOrDefault(committee, office);
    }

    Colleague office() {
        return office;
    }

    Colleague controller() {
        return controller;
    }

    /** Those who write a committee's report. */
    Author author(String committee) {
        return new Author(secretary(committee), chairs.getOrDefault(committee, office));
    }

    /** Those who write a report of all. */
    Author author() {
        return new Author(office, office);
    }

    /** Lets it be nine in the morning of a day. */
    void reach(LocalDate day) {
        reach(day, NINE);
    }

    /** @param time as {@code T08:30} */
    void reach(LocalDate day, String time) {
        String moved = server.put(
                        "/api/v1/clock",
                        "{\"to\": \"%s%s\"}".formatted(day, time),
                        "Authorization",
                        "Bearer " + server.token(),
                        "Content-Type",
                        "application/json")
                .body();
        assertThat(Server.parse(moved).path("simulated").asBoolean()).as(moved).isTrue();
        today = day;
    }

    /** Keys live a year at most. */
    void renewKeys() {
        secretaries.values().forEach(Colleague::renew);
        chairs.values().forEach(Colleague::renew);
        office.renew();
        controller.renew();
    }

    /** The chair notes what the committee decided today. */
    void treats(String report, String committee) {
        chairs.getOrDefault(committee, office)
                .takes(
                        report,
                        "treat",
                        Map.of("meeting", today.toString(), "decided", "Udvalget godkendte rapporten."));
    }

    void lays(String report, String body) {
        office.takes(report, "lay", Map.of("meeting", today.toString(), "body", body));
    }

    List<String> bodies() {
        return bodies;
    }

    static List<String> values(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(field).asText())
                .toList();
    }
}
