package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The council adopts the strategy while the server runs. */
class StrategyStateIT {
    private static final String STRATEGY = "sammen-om-hedenstederne";
    private static final String STATE = "/api/v1/strategies/%s/state".formatted(STRATEGY);
    private static final String DECISIONS = "/api/v1/strategies/%s/decisions".formatted(STRATEGY);
    private static final String ADOPTION =
            "{\"state\":\"adopted\",\"by\":\"Kommunalbestyrelsen\",\"on\":\"2022-09-01\",\"source\":\"Sag 22/15\"}";
    /** Wherever a page says that it is a draft. */
    private static final String MARK = "class=\"draft-mark\"";

    private static final List<String> PAGES =
            List.of("/", "/strategi", "/rapport/2025K3", "/fokusomraader/vtf/byudvikling");

    @Test
    void whatIsWrittenIsSeenEverywhereAtOnceAndStaysOverARestart() throws IOException {
        Installation installation = Installation.unpack("vedtaget");
        Path file = installation.home().resolve("etc/strategies/%s.strategy.yaml".formatted(STRATEGY));
        String filed = Files.readString(file);
        try (Server server = installation.start()) {
            PAGES.forEach(page -> assertThat(server.page(page)).as(page).contains(MARK));
            refusesWhoMayNotAndWhatCannotBe(server);
            PAGES.forEach(page -> assertThat(server.page(page)).as(page).contains(MARK));

            assertThat(server.shell("sigtepunkt:strategy-state --by Kommunalbestyrelsen --on 2022-08-31"
                            + " --source 'Sag 22/14, punkt 3' %s adopted".formatted(STRATEGY)))
                    .contains("Det er skrevet og gælder nu.", "31.08.2022 (Sag 22/14, punkt 3)");
            isAdopted(server, "31.08.2022 (Sag 22/14, punkt 3)");

            assertThat(put(server, "Bearer " + server.token(), ADOPTION)).isEqualTo(200);
            isAdopted(server, "01.09.2022 (Sag 22/15)");
        }
        try (Server server = installation.start()) {
            isAdopted(server, "01.09.2022 (Sag 22/15)");
            JsonNode told = Server.parse(server.get(DECISIONS, "Authorization", "Bearer " + server.token())
                            .body())
                    .path("items");
            assertThat(told).extracting(one -> one.path("means").asText()).containsExactly("api", "console");
            assertThat(told.get(1).path("before").path("draftNote").asText()).contains("mærket UDKAST");
            assertThat(server.shell("sigtepunkt:strategy-state " + STRATEGY))
                    .contains("administrator", "console", "Sag 22/14, punkt 3", "Sag 22/15");
        }
        assertThat(Files.readString(file)).isEqualTo(filed);
    }

    private static void refusesWhoMayNotAndWhatCannotBe(Server server) {
        assertThat(put(server, "", ADOPTION)).isEqualTo(401);
        assertThat(put(server, "Bearer forkert", ADOPTION)).isEqualTo(401);
        assertThat(server.get(DECISIONS).statusCode()).isEqualTo(401);
        assertThat(put(server, "Bearer " + server.token(), ADOPTION.replace("2022-09-01", "")))
                .isEqualTo(422);
        assertThat(server.shell(
                        "sigtepunkt:strategy-state --by Kommunalbestyrelsen --on 2999-01-01 --source Sag %s adopted"
                                .formatted(STRATEGY)))
                .contains("er ikke kommet endnu");
    }

    private static void isAdopted(Server server, String when) {
        PAGES.forEach(page -> assertThat(server.page(page)).as(page).doesNotContain(MARK));
        assertThat(server.page("/strategi")).contains("Vedtaget af Kommunalbestyrelsen " + when);
        assertThat(server.json("/api/v1/strategy").path("state").asText()).isEqualTo("adopted");
    }

    private static int put(Server server, String authorization, String body) {
        return server.put(STATE, body, "Authorization", authorization, "Content-Type", "application/json")
                .statusCode();
    }
}
