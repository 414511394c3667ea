package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a role who works over the interface with a key of one's own; what is asked is counted. */
final class Colleague {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of all of them. */
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    private final Server server;
    private final String role;
    private final Person person;
    private String key;

    private Colleague(Server server, String role, Person person) {
        this.server = server;
        this.role = role;
        this.person = person;
        this.key = person.key("Rapporter");
    }

    static Colleague of(Server server, People people, String role) {
        return new Colleague(server, role, people.signedIn(role));
    }

    /** How many requests all of them have sent. */
    static int requests() {
        return REQUESTS.get();
    }

    Person person() {
        return person;
    }

    /** Another key, before the last one runs out. */
    void renew() {
        key = person.signIn().key("Rapporter");
    }

    JsonNode reads(String path) {
        return answered("GET", path, Map.of());
    }

    JsonNode puts(String path, Map<String, ?> body) {
        return answered("PUT", path, body);
    }

    JsonNode posts(String path, Map<String, ?> body) {
        return answered("POST", path, body);
    }

    /** Takes a step of a written report. */
    JsonNode takes(String report, String step, Map<String, ?> body) {
        return posts(step(report, step), body);
    }

    HttpResponse<String> tries(String report, String step, Map<String, ?> body) {
        return asks("POST", step(report, step), body);
    }

    /** Whatever comes of it. */
    HttpResponse<String> asks(String method, String path, Map<String, ?> body) {
        REQUESTS.incrementAndGet();
        return server.ask(
                method,
                path,
                body.isEmpty() ? "" : JSON.valueToTree(body).toString(),
                List.of("Authorization", "Bearer " + key, "Content-Type", "application/json"));
    }

    private static String step(String report, String step) {
        return "/api/v1/written-reports/%s/steps/%s".formatted(report, step);
    }

    private JsonNode answered(String method, String path, Map<String, ?> body) {
        HttpResponse<String> answer = asks(method, path, body);
        assertThat(answer.statusCode())
                .as("%s: %s %s %s: %s", role, method, path, body, answer.body())
                .isBetween(200, 201);
        return Server.parse(answer.body());
    }

    @Override
    public String toString() {
        return role;
    }
}
