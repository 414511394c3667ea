package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The same archive on PostgreSQL: one configuration file, nothing else. */
@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class PostgresIT {
    @Test
    void theReportIsTheSameAsOnDerbyAndSurvivesAKill() throws IOException {
        JsonNode onDerby = SharedServer.get().json("/api/v1/reports/consolidated?period=2025K3");
        int port = Server.freePort();
        Installation installation = Installation.unpack("postgres");
        installation.configure("dk.sigtepunkt.persistence.cfg", """
                url = jdbc:postgresql://127.0.0.1:%d/postgres
                user = postgres
                """.formatted(port));
        // The server is up before its database: it waits, says so, and goes on by itself.
        Server server = Server.begin(installation);
        String waits = "Venter på databasen jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        server.await("it says that it waits", Duration.ofMinutes(2), () -> said(server, waits) >= 2);
        assertThat(server.get("/health").statusCode()).isEqualTo(503);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setServerConfig("max_connections", "20")
                .start()) {
            assertThat(postgres.getPort()).isEqualTo(port);
            server.awaitReady();
            assertThat(installation.log()).contains(waits);
            try (server) {
                assertThat(focusAreas(server)).isEqualTo(onDerby.get("focusAreas"));
                server.kill();
            }
            try (Server again = installation.start()) {
                assertThat(again.console()).doesNotContain("Databasen er åben: 0 tal");
                assertThat(focusAreas(again)).isEqualTo(onDerby.get("focusAreas"));
            }
        }
        assertThat(SharedServer.get().installation().data().resolve("derby")).exists();
    }

    private static long said(Server server, String words) {
        return server.console().lines().filter(line -> line.contains(words)).count();
    }

    private static JsonNode focusAreas(Server server) {
        return server.json("/api/v1/reports/consolidated?period=2025K3").get("focusAreas");
    }
}
