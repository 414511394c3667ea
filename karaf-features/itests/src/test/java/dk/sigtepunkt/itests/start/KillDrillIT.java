package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The power goes in the middle of writing, again and again. */
@Tag("drill")
class KillDrillIT {
    private static final int KILLS = 10;

    @Test
    void noAcknowledgedFigureIsEverLost() {
        Installation installation = Installation.unpack("kill");
        List<Integer> acknowledged = new ArrayList<>();
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            Server server = installation.start();
            assertThat(kept(server)).containsAll(acknowledged);
            CompletableFuture<Void> power = CompletableFuture.runAsync(
                    server::kill, CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));
            next = writeUntilTheServerDies(server, next, acknowledged);
            power.join();
        }
        try (Server last = installation.start()) {
            assertThat(acknowledged).hasSizeGreaterThan(KILLS);
            assertThat(kept(last)).containsAll(acknowledged);
            System.out.printf("%d kills, %d acknowledged figures, 0 lost%n", KILLS, acknowledged.size());
        }
    }

    private static int writeUntilTheServerDies(Server server, int first, List<Integer> acknowledged) {
        int value = first;
        try {
            while (server.postAsAdministrator("/api/v1/observations", """
                            {"items":[{"indicator":"vtf.%s","period":"2025K3","value":%d,"status":"observed"}]}""".formatted(KEY, value))
                            .statusCode()
                    == 201) {
                acknowledged.add(value);
                value++;
            }
        } catch (UncheckedIOException died) {
            // The one in flight may or may not be kept; it was not acknowledged.
        }
        return value + 1;
    }

    /** The figures entered, page after page. */
    private static List<Integer> kept(Server server) {
        String list = "/api/v1/indicators/vtf." + KEY + "/observations";
        List<Integer> values = new ArrayList<>();
        String page = "?vintages=all";
        while (!page.isEmpty()) {
            JsonNode answer = server.json(list + page);
            for (JsonNode figure : answer.get("items")) {
                if (figure.get("origin").asText().equals("real")) {
                    values.add(figure.get("value").asInt());
                }
            }
            page = answer.path("next").asText("");
        }
        return values;
    }

    private static final String KEY = "sagsbehandlingstid-byggesager";
}
