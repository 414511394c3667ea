package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The committees of a running server, as its operators put them in and as callers of the interface see them. */
public final class Committees {
    /** How long anything may take here; what is promised to be faster is measured where it matters. */
    static final Duration SOON = Duration.ofSeconds(20);

    private final Server server;

    public Committees(Server server) {
        this.server = server;
    }

    /** Puts a file into the deploy folder in one step, also over an earlier one. */
    public Path drop(String name, byte[] content) {
        try {
            Path half = Files.createTempFile(server.installation().home().getParent(), "half", ".tmp");
            Files.write(half, content);
            return Files.move(half, dropped(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes a file out of the deploy folder again. */
    void take(String name) {
        try {
            Files.delete(dropped(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Hands in a file through the interface, as the administrator. */
    HttpResponse<String> upload(String name, byte[] content) {
        return server.upload("/api/v1/deployments?name=" + name, content);
    }

    public void deploy(String name, byte[] content) {
        HttpResponse<String> answer = upload(name, content);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    /** What the operations page says of a file that it names as refused; empty when it does not. */
    String refusal(String file) {
        String page = server.page("/drift");
        int from = page.indexOf("Afvist: " + file);
        return from < 0 ? "" : page.substring(from, page.indexOf("</ul>", from));
    }

    /** What was done last with any committee, by whom and from what file. */
    JsonNode newestDeployment() {
        return server.jsonAsAdministrator("/api/v1/deployments?limit=1").at("/items/0");
    }

    JsonNode one(String id) {
        return server.json("/api/v1/committees/" + id);
    }

    /** {@code unknown} for one that was never here. */
    String state(String id) {
        return field(id, "state");
    }

    public String version(String id) {
        return field(id, "version");
    }

    public void awaitState(String id, String state) {
        server.await("%s is %s".formatted(id, state), SOON, () -> state(id).equals(state));
    }

    void awaitVersion(String id, String version) {
        server.await(
                "%s serves %s".formatted(id, version),
                SOON,
                () -> state(id).equals("active") && version(id).equals(version));
    }

    /** A list of the interface, every page of it. */
    List<JsonNode> items(String path) {
        String list = path.split("\\?", 2)[0];
        List<JsonNode> items = new ArrayList<>();
        String page = path;
        while (!page.isEmpty()) {
            JsonNode answer = server.json(page);
            answer.get("items").forEach(items::add);
            String next = answer.path("next").asText("");
            page = next.isEmpty() ? "" : list + next;
        }
        return items;
    }

    private String field(String id, String name) {
        return items("/api/v1/committees").stream()
                .filter(committee -> committee.get("id").asText().equals(id))
                .map(committee -> committee.get(name).asText())
                .findFirst()
                .orElse("unknown");
    }

    private Path dropped(String name) {
        return server.installation().deploy().resolve(name);
    }
}
