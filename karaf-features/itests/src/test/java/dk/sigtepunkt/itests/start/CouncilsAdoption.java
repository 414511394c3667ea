package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The council adopts the strategy while the server runs. */
final class CouncilsAdoption {
    private static final String STRATEGY = "sammen-om-hedenstederne";
    private static final String STATE = "/api/v1/strategies/%s/state".formatted(STRATEGY);
    private static final String DECISIONS = "/api/v1/strategies/%s/decisions".formatted(STRATEGY);
    private static final String ADOPTION =
            "{\"state\":\"adopted\",\"by\":\"Kommunalbestyrelsen\",\"on\":\"2022-09-01\",\"source\":\"Sag 22/15\"}";
    /** Wherever a page says that it is a draft. */
    private static final String MARK = "class=\"draft-mark\"";

    private static final List<String> PAGES =
            List.of("/", "/strategi", "/rapport/2025K3", "/fokusomraader/vtf/byudvikling");

    private CouncilsAdoption() {}

    static void isWritten(Server server) {
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

    static void holds(Server server) {
        isAdopted(server, "01.09.2022 (Sag 22/15)");
        JsonNode told = server.jsonAsAdministrator(DECISIONS).path("items");
        assertThat(told).extracting(one -> one.path("means").asText()).containsExactly("api", "console");
        assertThat(told.get(1).path("before").path("draftNote").asText()).contains("mærket UDKAST");
        isToldToEverybodyWithoutWhoWroteIt(server, told.get(1).path("at").asText());
        assertThat(server.shell("sigtepunkt:strategy-state " + STRATEGY))
                .contains("administrator", "console", "Sag 22/14, punkt 3", "Sag 22/15");
    }

    /** What the municipality wrote itself, which nothing changes. */
    static String file(Installation installation) throws IOException {
        return Files.readString(installation.home().resolve("etc/strategies/%s.strategy.yaml".formatted(STRATEGY)));
    }

    private static void refusesWhoMayNotAndWhatCannotBe(Server server) {
        assertThat(put(server, "", ADOPTION)).isEqualTo(401);
        assertThat(put(server, "Bearer forkert", ADOPTION)).isEqualTo(401);
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

    /** The day before the first decision is written the strategy is a draft still. */
    private static void isToldToEverybodyWithoutWhoWroteIt(Server server, String written) {
        JsonNode told = server.json(DECISIONS).path("items");
        assertThat(told).hasSize(2).allSatisfy(one -> {
            assertThat(one.path("by").asText()).isEmpty();
            assertThat(one.path("means").asText()).isEmpty();
            assertThat(one.path("state").path("adoption").path("by").asText()).isEqualTo("Kommunalbestyrelsen");
        });
        assertThat(server.page("/strategi"))
                .contains("Sag 22/14, punkt 3", "Sag 22/15")
                .doesNotContain("administrator");
        String before =
                Instant.parse(written).minus(Duration.ofDays(1)).toString().substring(0, 10);
        assertThat(server.json(DECISIONS + "?asOf=" + before).path("items")).isEmpty();
        assertThat(server.json("/api/v1/strategy?asOf=" + before).path("state").asText())
                .isEqualTo("draft");
        assertThat(server.page("/strategi?kendt=" + before))
                .contains(MARK, "Vist, som det var kendt den")
                .doesNotContain("Sag 22/1");
    }

    private static int put(Server server, String authorization, String body) {
        return server.put(STATE, body, "Authorization", authorization, "Content-Type", "application/json")
                .statusCode();
    }
}
