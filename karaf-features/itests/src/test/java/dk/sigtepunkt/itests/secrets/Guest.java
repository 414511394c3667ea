package dk.sigtepunkt.itests.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.itests.people.KeyConsole;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody who tries doors, by browser, with a key of the interface, and at the console. */
final class Guest implements AutoCloseable {
    private static final byte[] NOTHING = new byte[0];

    private final Server server;
    private final String role;
    private final Person person;
    private final String key;
    private final Optional<KeyConsole> console;

    private Guest(Server server, String role, Person person) {
        this.server = server;
        this.role = role;
        this.person = person;
        this.key = role.isEmpty() ? "" : person.key("Prøve");
        this.console = role.isEmpty() ? Optional.empty() : Optional.of(new KeyConsole(server.installation()));
        console.ifPresent(open -> person.addKey(open.publicKey()));
    }

    /** @param role empty for somebody whom nobody knows */
    static Guest of(Server server, People people, String role) {
        return new Guest(server, role, role.isEmpty() ? people.nobody() : people.signedIn(role));
    }

    static Guest of(Server server, String role, Person person) {
        return new Guest(server, role, person);
    }

    String role() {
        return role;
    }

    Person person() {
        return person;
    }

    /** @param headers of the answer, and nothing of the console */
    record Answer(int status, String headers, String body) {
        /** All that is told. */
        String words() {
            return headers + body;
        }
    }

    Answer tries(TriedDoor door) {
        return switch (door.means()) {
            case PAGE -> told(person.get(door.address()));
            case FORM -> sends(door);
            case INTERFACE -> calls(door);
            case CONSOLE -> console.map(open -> types(open, door)).orElse(new Answer(0, "", ""));
        };
    }

    private Answer sends(TriedDoor door) {
        if (!role.isEmpty()) {
            return told(person.send("/min-konto/noegler", door.address(), door.fields()));
        }
        String body = door.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return told(server.post(door.address(), body, "Content-Type", "application/x-www-form-urlencoded"));
    }

    private Answer calls(TriedDoor door) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
        if (!key.isEmpty()) {
            headers.addAll(List.of("Authorization", "Bearer " + key));
        }
        if (!door.method().equals("GET")) {
            headers.addAll(List.of("If-Match", "\"0\""));
        }
        return told(server.ask(door.method(), door.address(), door.body(), headers));
    }

    private static Answer told(HttpResponse<String> answer) {
        return new Answer(answer.statusCode(), answer.headers().map().toString(), answer.body());
    }

    private static Answer types(KeyConsole console, TriedDoor door) {
        try {
            KeyConsole.Said said = console.run(door.address(), NOTHING);
            return new Answer(said.code(), "", said.out() + said.err());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        console.ifPresent(KeyConsole::close);
    }

    @Override
    public String toString() {
        return role.isEmpty() ? "nobody" : role;
    }
}
