package dk.sigtepunkt.itests.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Follows what was ordered of a data source. */
final class SourceRuns {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private SourceRuns() {}

    /** @return the run that was begun, once it has ended */
    static JsonNode ended(Server server, HttpResponse<String> started) {
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String run = started.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
        server.await(
                "the run ended",
                LIMIT,
                () -> !server.json(run).get("state").asText().equals("running"));
        return server.json(run);
    }
}
