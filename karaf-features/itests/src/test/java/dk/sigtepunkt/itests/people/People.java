package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Makes people on a running server through its own doors: an account, roles, a link to choose a password by, signing in. */
public final class People {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Server server;

    public People(Server server) {
        this.server = server;
    }

    /**
     * Somebody who has chosen a password and is not signed in yet.
     *
     * @param login the part before the @
     * @param roles each by its code, with {@code @} and a committee where it is held in one
     */
    Person person(String login, String name, String... roles) {
        String address = login + "@kommune.example";
        JsonNode made = made("/api/v1/accounts", "{\"name\": \"%s\", \"login\": \"%s\"}".formatted(name, address));
        String account = made.get("id").asText();
        for (String role : roles) {
            give(account, role);
        }
        Person person = new Person(server, account, address);
        person.chooseAPassword(link(account, "invite"));
        return person;
    }

    /** Somebody without an account. */
    public Person nobody() {
        return new Person(server, "", "");
    }

    /** Somebody new with a role, or several, signed in; an administrator with an app, as this server wants it. */
    public Person signedIn(String role, String... others) {
        String login = role.replace('@', '-') + "-" + NUMBER.incrementAndGet();
        String[] roles = Stream.concat(Stream.of(role), Stream.of(others)).toArray(String[]::new);
        Person person = person(login, "Prøve " + login, roles).signIn();
        if (role.equals("administrator")) {
            person.addApp();
        }
        return person;
    }

    /** The path of a one-time link. */
    String link(String account, String purpose) {
        return made("/api/v1/accounts/" + account + "/link", "{\"purpose\": \"%s\"}".formatted(purpose))
                .get("path")
                .asText();
    }

    private void give(String account, String role) {
        String[] parts = role.split("@");
        HttpResponse<String> now =
                server.get("/api/v1/accounts/" + account, "Authorization", "Bearer " + server.token());
        String committee = parts.length > 1 ? ", \"committee\": \"%s\"".formatted(parts[1]) : "";
        HttpResponse<String> given = server.postAsAdministrator(
                "/api/v1/accounts/" + account + "/roles",
                "{\"role\": \"%s\"%s}".formatted(parts[0], committee),
                "If-Match",
                now.headers().firstValue("ETag").orElseThrow());
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
    }

    private JsonNode made(String path, String body) {
        HttpResponse<String> answer = server.postAsAdministrator(path, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(201);
        return Server.parse(answer.body());
    }
}
