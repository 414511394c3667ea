package dk.sigtepunkt.itests.people;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** The audit trail as the owner of the machine reads it. */
final class Trail {
    private final Server server;

    Trail(Server server) {
        this.server = server;
    }

    /** What somebody did, the newest first. */
    List<String> acts(String actor) {
        return of(actor).stream().map(one -> one.get("act").asText()).toList();
    }

    /** The newest records of somebody, at most fifty. */
    List<JsonNode> of(String actor) {
        JsonNode answer = server.jsonAsAdministrator(
                "/api/v1/audit?limit=50&actor=" + URLEncoder.encode(actor, StandardCharsets.UTF_8));
        return StreamSupport.stream(answer.get("items").spliterator(), false).toList();
    }
}
