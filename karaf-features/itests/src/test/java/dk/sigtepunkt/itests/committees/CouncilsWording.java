package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.List;

/** No file changes what the council adopted; a decision does, from its own day and for who looks from after it. */
public final class CouncilsWording {
    private static final String AREA = "/fokusomraader/laering/trivselsfremme";
    private static final String REPORT = "/api/v1/reports/consolidated?period=2025K3";
    private static final String SAID = "officialWording: Trivselsfremme\n";

    private CouncilsWording() {}

    public static void isDecided(Server server) {
        refusesAnotherWording(server, new Committees(server));
        String before = server.json(REPORT).toString();

        assertThat(server.shell("sigtepunkt:council-decision --area laering/trivselsfremme --wording 'Trivsel for alle'"
                        + " --body Kommunalbestyrelsen --on 2026-01-28 --source 'Sag 26/1' --from 2025-10-01 area"))
                .contains("Beslutningen er skrevet ind.");
        counts(server);
        assertThat(server.json(REPORT).toString()).isEqualTo(before);
        assertThat(server.page(AREA + "?kvartal=2025K4&kendt=2026-03-01")).doesNotContain("Trivsel for alle");
        assertThat(server.shell("sigtepunkt:council-decision --indicator vtf.inden-servicemaal --period 2025 --value 70"
                        + " --body Kommunalbestyrelsen --on 2025-04-30 --source 'Sag 25/11' --from 2025-02-01 target"))
                .contains("Beslutningen er skrevet ind.");
        standsOnTheRettelsesblad(server);
    }

    public static void holds(Server server) {
        counts(server);
        standsOnTheRettelsesblad(server);
        assertThat(server.shell("sigtepunkt:council-decision")).contains("Sag 26/1", "Trivsel for alle");
    }

    private static void refusesAnotherWording(Server server, Committees committees) {
        String version = committees.version("laering");
        CommitteeJar shipped = CommitteeJar.shipped(server.installation(), "laering");
        assertThat(shipped.yaml()).contains(SAID);
        byte[] other = shipped.version("9.0.0")
                .yaml(shipped.yaml().replace(SAID, "officialWording: Trivsel for de fleste\n"))
                .bytes();
        HttpResponse<String> planned = server.upload("/api/v1/deployments?name=laering-9.0.0.jar&dryRun=true", other);
        HttpResponse<String> deployed = committees.upload("laering-9.0.0.jar", other);
        for (HttpResponse<String> answer : List.of(planned, deployed)) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("councils-areas", "»Trivselsfremme«", "»Trivsel for de fleste«");
        }
        assertThat(committees.version("laering")).isEqualTo(version);
        assertThat(server.page(AREA)).contains("Ordlyd i udkastet");
    }

    private static void standsOnTheRettelsesblad(Server server) {
        JsonNode told = server.json("/api/v1/corrections").get("retroactive");
        assertThat(told.findValuesAsText("effect")).containsExactly("targeted", "worded");
        assertThat(told.at("/0/quarters"))
                .extracting(JsonNode::asText)
                .containsExactly("2025K1", "2025K2", "2025K3", "2025K4");
        assertThat(told.at("/1/quarters")).extracting(JsonNode::asText).containsExactly("2025K4");
        assertThat(server.json("/api/v1/corrections?indicator=vtf.inden-servicemaal")
                        .get("retroactive"))
                .hasSize(1);
        assertThat(server.page("/rettelser"))
                .contains("Har nu et andet mål i 1. kvartal 2025 til 4. kvartal 2025", "Kommunalbestyrelsen 30.04.2025")
                .contains("Har nu en anden ordlyd eller plads i 4. kvartal 2025", "Sag 26/1");
        assertThat(server.page("/beslutninger"))
                .contains("ændrer deres rapporter: 1. kvartal 2025", "Den gælder fra en dag, før den blev truffet.");
        assertThat(server.page("/rapport/2025K4").replaceAll("<[^>]*>", " "))
                .as("titles, and no keys")
                .contains("»Trivselsfremme«", "»Sager afgjort inden servicemålet«")
                .doesNotContain("laering/trivselsfremme", "vtf/inden-servicemaal");
        JsonNode decisions = server.json("/api/v1/council-decisions").get("items");
        assertThat(decisions.at("/0/endedQuarters")).isEqualTo(told.at("/0/quarters"));
        assertThat(decisions.at("/1/endedQuarters")).isEqualTo(told.at("/1/quarters"));
        assertThat(server.shell("sigtepunkt:corrections")).contains("har nu et andet mål i 2025K1", "Sag 25/11");
        assertThat(server.page("/api/v1/corrections/retroactive.csv")).contains("targeted", "worded");
        assertThat(server.page("/rettelser?kendt=2026-03-01")).doesNotContain("Sag 25/11", "Sag 26/1");
        assertThat(server.json("/api/v1/corrections?asOf=2026-03-01").get("retroactive"))
                .isEmpty();
    }

    private static void counts(Server server) {
        assertThat(server.page(AREA + "?kvartal=2025K4"))
                .contains("Ordlyd besluttet af Kommunalbestyrelsen 28.01.2026", "Trivsel for alle");
        assertThat(worded(server, "2025K3")).isEqualTo("Trivselsfremme");
        assertThat(worded(server, "2025K4")).isEqualTo("Trivsel for alle");
    }

    private static String worded(Server server, String quarter) {
        return server.json("/api/v1/focus-areas/laering/trivselsfremme?period=" + quarter)
                .path("officialWording")
                .asText();
    }
}
