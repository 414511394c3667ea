package dk.sigtepunkt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same archive on PostgreSQL: one configuration file, nothing else. */
class PostgresIT {
    @Test
    void theReportIsTheSameAsOnDerbyAndSurvivesAKill() throws IOException {
        JsonNode onDerby = SharedServer.get().json("/api/v1/reports/consolidated?period=2025K3");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "20")
                .start()) {
            Installation installation = Installation.unpack("postgres");
            installation.configure("dk.sigtepunkt.persistence.cfg", """
                    url = jdbc:postgresql://127.0.0.1:%d/postgres
                    user = postgres
                    """.formatted(postgres.getPort()));
            try (Server server = installation.start()) {
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

    private static JsonNode focusAreas(Server server) {
        return server.json("/api/v1/reports/consolidated?period=2025K3").get("focusAreas");
    }
}
