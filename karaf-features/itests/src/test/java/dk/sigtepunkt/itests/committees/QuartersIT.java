package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.Drills;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What a quarter said stays: committees come, change and go, and the reports of the quarters before are the same. */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuartersIT {
    private static final String ID = "kultur-og-fritid";
    private static final String FILE = ID + ".committee.yaml";
    private static final String NAME = "Udvalget for Kultur og Fritid";
    private static final List<String> QUARTERS = IntStream.range(2, 16)
            .mapToObj(number -> "%dK%d".formatted(2022 + number / 4, 1 + number % 4))
            .toList();

    /** Some of each year, and the year in which a committee wants to count. */
    private static final List<String> READ =
            Drills.of(QUARTERS, List.of("2022K3", "2023K2", "2024K4", "2025K1", "2025K2", "2025K3", "2025K4"));

    private Server server = Installation.startedBefore("quarters").start();
    private final Committees committees = new Committees(server);

    @AfterAll
    void stop() {
        server.close();
    }

    private static String example() throws IOException {
        return Files.readString(Path.of(System.getProperty("sigtepunkt.root"), "committee-plugins/examples", FILE));
    }

    private Map<String, String> reports(String known) {
        Map<String, String> reports = new TreeMap<>();
        for (String quarter : READ) {
            reports.put(quarter, server.page("/api/v1/reports/consolidated?period=" + quarter + "&asOf=" + known));
            reports.put(quarter + " as a page", server.page("/rapport/" + quarter + "?kendt=" + known));
        }
        return reports;
    }

    private List<String> reporting() {
        return QUARTERS.stream()
                .filter(quarter -> server.json("/api/v1/reports/consolidated?period=" + quarter)
                        .get("committees")
                        .toString()
                        .contains(ID))
                .collect(Collectors.toList());
    }

    @Test
    @Order(1)
    void aCommitteeThatComesTodayChangesNoReportAndGoesWithoutATrace() throws IOException {
        Map<String, String> before = reports("2022-10-15");
        before.putAll(reports("2026-03-01"));
        committees.drop(FILE, example().getBytes(UTF_8));
        committees.awaitState(ID, "active");
        assertThat(reporting()).isEmpty();
        assertThat(server.page("/rapport/2025K4")).doesNotContain(NAME);
        assertThat(server.page("/udvalg/" + ID)).contains(NAME, "tæller ikke med i rapporten for");
        committees.take(FILE);
        committees.awaitState(ID, "not-installed");
        assertThat(reporting()).isEmpty();
        Map<String, String> after = reports("2022-10-15");
        after.putAll(reports("2026-03-01"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    @Order(2)
    void whatWantsToCountEarlierNeedsAReasonAndIsNotKnownBefore() throws IOException {
        Map<String, String> before = reports("2026-03-01");
        String silent = example().replaceFirst("(?m)^id: .*$", "$0\nsince: \"2025K3\"");
        HttpResponse<String> refused = committees.upload(FILE, silent.getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("2025K3", "sinceReason");

        byte[] reasoned = silent.replaceFirst("(?m)^since: .*$", "$0\nsinceReason: Filen kom sent")
                .getBytes(UTF_8);
        HttpResponse<String> plan = server.upload("/api/v1/deployments?name=" + FILE + "&dryRun=true", reasoned);
        assertThat(plan.body()).contains("2025K3, 2025K4", "Filen kom sent");
        committees.deploy(FILE, reasoned);
        assertThat(reporting()).containsExactly("2025K3", "2025K4");
        assertThat(reports("2026-03-01")).isEqualTo(before);
    }

    @Test
    @Order(3)
    void anotherWordingChangesNoQuarterThatIsOver() throws IOException {
        Map<String, String> now = new TreeMap<>();
        QUARTERS.forEach(quarter -> now.put(quarter, areas(quarter)));
        String changed = example()
                .replaceFirst("(?m)^version: .*$", "version: \"1.1.0\"")
                .replaceFirst("(?m)^id: .*$", "$0\nsince: \"2025K3\"")
                .replace("mulighed for at være med", "lov til at være med");
        committees.deploy(FILE, changed.getBytes(UTF_8));
        committees.awaitVersion(ID, "1.1.0");
        assertThat(server.page("/api/v1/focus-areas?committee=" + ID)).contains("lov til at være med");
        QUARTERS.forEach(quarter -> assertThat(areas(quarter)).isEqualTo(now.get(quarter)));
    }

    private JsonNode retroactive(String query) {
        return server.json("/api/v1/corrections" + query).get("retroactive");
    }

    @Test
    @Order(4)
    void whatCountsEarlierIsACorrectionFromTheDayOnWhichThatWasKnown() {
        JsonNode told = retroactive("");
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/committee").asText()).isEqualTo(ID);
        assertThat(told.at("/0/since").asText()).isEqualTo("2025K3");
        assertThat(told.at("/0/quarters")).extracting(JsonNode::asText).containsExactly("2025K3", "2025K4");
        assertThat(told.at("/0/reason").asText()).isEqualTo("Filen kom sent");
        assertThat(retroactive("?asOf=2026-03-01")).isEmpty();
        assertThat(server.page("/rettelser"))
                .contains(NAME, "Tæller nu med i 3. kvartal 2025 til 4. kvartal 2025", "Filen kom sent");
        assertThat(server.page("/rettelser?kendt=2026-03-01")).doesNotContain("Filen kom sent");
        assertThat(server.page("/api/v1/corrections/retroactive.csv")).contains(ID, "2025K3 2025K4", "Filen kom sent");
    }

    @Test
    @Order(5)
    void soIsWhatAnUpdateLetsCountEarlierAndWhatNoLongerCountsAlsoWhenTheCommitteeIsGone() throws IOException {
        String update = example()
                .replaceFirst("(?m)^version: .*$", "version: \"1.2.0\"")
                .replaceFirst("(?m)^id: .*$", "$0\nsince: \"2025K1\"\nsinceReason: Endnu tidligere");
        committees.deploy(FILE, update.getBytes(UTF_8));
        committees.awaitVersion(ID, "1.2.0");
        assertThat(reporting()).containsExactly("2025K1", "2025K2", "2025K3", "2025K4");
        assertThat(retroactive("").at("/0/quarters"))
                .extracting(JsonNode::asText)
                .containsExactly("2025K1", "2025K2");
        committees.deploy(
                FILE,
                update.replace("version: \"1.2.0\"", "version: \"1.3.0\"")
                        .replace(
                                "since: \"2025K1\"\nsinceReason: Endnu tidligere",
                                "since: \"2025K4\"\nsinceReason: Fejl")
                        .getBytes(UTF_8));
        committees.awaitVersion(ID, "1.3.0");
        assertThat(reporting()).containsExactly("2025K4");
        server.shell("sigtepunkt:remove " + ID);
        committees.awaitState(ID, "not-installed");
        assertThat(retroactive("").findValuesAsText("counts")).containsExactly("false", "true", "true");
        assertThat(server.shell("sigtepunkt:corrections"))
                .contains("tæller ikke længere med i 2025K1, 2025K2, 2025K3", "Fejl");
    }

    @Test
    @Tag("drill")
    @Order(6)
    void whateverHappensLaterAQuarterAsKnownAtAMomentStaysAsItWas() {
        server = new PastHistories(server, 1, PastDrillIT.AGAIN).run(1, 1);
    }

    private String areas(String quarter) {
        JsonNode report = server.json("/api/v1/reports/consolidated?period=" + quarter);
        return report.get("focusAreas").toString();
    }
}
