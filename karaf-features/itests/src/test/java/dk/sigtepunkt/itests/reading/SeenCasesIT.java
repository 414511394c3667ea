package dk.sigtepunkt.itests.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What version 1.0.0 said and should not have said, a test each, on the example data that it comes with. What a committee
 * that comes, goes or changes does to quarters that are over stands in {@code QuartersIT}, a second strategy in
 * {@link TwoPeriodsIT}. Reading comes first; the last ones write.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeenCasesIT {
    private static final int READS = 1;
    private static final int WRITES = 2;
    private static final List<String> QUARTERS = IntStream.range(2, 16)
            .mapToObj(number -> "%dK%d".formatted(2022 + number / 4, 1 + number % 4))
            .toList();

    private final Server server = Installation.startedBefore("seen").start();

    @AfterAll
    void stop() {
        server.close();
    }

    /** What a reader of the page sees. */
    private String text(String path) {
        String page = server.page(path);
        return page.substring(page.indexOf("<main"))
                .replaceAll("<[^>]*>", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    private JsonNode report(String quarter) {
        return server.json("/api/v1/reports/consolidated?period=" + quarter);
    }

    private JsonNode area(String quarter, String committee, String key) {
        for (JsonNode area : report(quarter).get("focusAreas")) {
            if (area.get("committee").asText().equals(committee)
                    && area.get("key").asText().equals(key)) {
                return area;
            }
        }
        throw new AssertionError("no area " + committee + "/" + key);
    }

    private static JsonNode indicator(JsonNode area, String id) {
        for (JsonNode indicator : area.get("indicators")) {
            if (indicator.get("id").asText().equals(id)) {
                return indicator;
            }
        }
        throw new AssertionError("no indicator " + id);
    }

    private void enter(String... figures) {
        String body = "{\"items\":[" + String.join(",", figures) + "]}";
        HttpResponse<String> answer = server.postAsAdministrator("/api/v1/observations", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String figure(String indicator, String period, int value) {
        return "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%d,\"status\":\"observed\"}"
                .formatted(indicator, period, value);
    }

    @Test
    @Order(READS)
    void theReportIsReadAsOfTheDayThatIsAskedFor() {
        assertThat(text("/rapport/2025K4?kendt=2026-03-01")).contains("kendt den 01.03.2026");
        assertThat(text("/rapport/2025K4?kendt=01.03.2026")).contains("kendt den 01.03.2026");
        assertThat(server.get("/rapport/2025K4?kendt=i-gaar").statusCode()).isEqualTo(400);
    }

    @Test
    @Order(READS)
    void anIndicatorAsKnownOnADayIsJudgedOnThatDaysFigures() {
        String page = text("/indikatorer/oekonomi.folketal?kendt=2025-06-30");
        assertThat(page).contains("Opgjort pr. 30. juni 2025", "48.100 borgere i 1. kvartal 2025");
        assertThat(page).doesNotContain("borgere i 2. kvartal 2025", "borgere i 3. kvartal 2025");
    }

    @Test
    @Order(READS)
    void anIndicatorIsReadInTheQuarterThatIsAskedFor() {
        assertThat(text("/indikatorer/oekonomi.folketal?kvartal=2023K4")).contains("borgere i 4. kvartal 2023, op fra");
        assertThat(text("/indikatorer/oekonomi.folketal?kvartal=2025K3")).contains("borgere i 3. kvartal 2025, op fra");
    }

    @Test
    @Order(READS)
    void nothingIsMissingBeforeItIsDue() {
        Pattern since = Pattern.compile("Mangler siden (\\d\\d)\\.(\\d\\d)\\.(\\d{4})");
        for (String quarter : QUARTERS) {
            int year = Integer.parseInt(quarter.substring(0, 4));
            LocalDate end = LocalDate.of(year, 1, 1)
                    .plusMonths(3L * (quarter.charAt(5) - '0'))
                    .minusDays(1);
            Matcher told = since.matcher(text("/rapport/" + quarter));
            while (told.find()) {
                LocalDate day = LocalDate.parse(told.group(3) + "-" + told.group(2) + "-" + told.group(1));
                assertThat(day).as(quarter).isBeforeOrEqualTo(end);
            }
        }
    }

    @Test
    @Order(READS)
    void correctionsAreCountedOnceAndExplained() {
        for (String quarter : QUARTERS) {
            String page = text("/rapport/" + quarter);
            Matcher counted = Pattern.compile("Rettede tal \\((\\d+)\\)").matcher(page);
            if (counted.find() && page.contains("Ingen kilde har rettet et tal i kvartalet")) {
                assertThat(page)
                        .as(quarter)
                        .containsPattern("kvartalet: (de " + counted.group(1) + "|det( ene)?) rettede tal");
            }
        }
    }

    @Test
    @Order(READS)
    void sourcesThatAreNotSetUpAreNamed() {
        assertThat(report("2025K4").get("sourceWarnings")).isNotEmpty();
        assertThat(text("/rapport/2025K4"))
                .contains("Ikke sat op endnu: ingen tal hentes herfra.")
                .doesNotContain("intet at bemærke");
    }

    @Test
    @Order(READS)
    void howNewFiguresAreHasAnotherSignThanAStatus() {
        assertThat(server.page("/indikatorer/oekonomi.folketal"))
                .containsPattern("<span class=\"status status-freshness\"><svg class=\"clock\"");
    }

    @Test
    @Order(READS)
    void aProjectionIsNeverCalledMeasured() {
        assertThat(text("/indikatorer/oekonomi.befolkning-fremskrivning"))
                .contains("Fremskrivning – vurderes ikke", "det fremskrevne")
                .doesNotContain("det målte", "Målt fra");
    }

    @Test
    @Order(READS)
    void thePaceOfTheClimateStandsBesideThePaceThatIsNeeded() {
        JsonNode pace = indicator(area("2025K4", "oekonomi", "klimaindsats"), "oekonomi.co2-udledning-indeks")
                .get("pace");
        assertThat(pace.get("achieved").asDouble()).isBetween(-1.95, -1.85);
        assertThat(pace.get("needed").asDouble()).isBetween(-4.05, -4.0);
        assertThat(text("/indikatorer/oekonomi.co2-udledning-indeks")).contains("1,9 point", "4,0");
    }

    @Test
    @Order(READS)
    void placesAreComparedByGrowthAndNotByHeads() {
        assertThat(text("/indikatorer/oekonomi.folketal")).containsPattern("Hele landet (Eksempeldata )?[+−]\\d,\\d %");
        for (JsonNode area : report("2025K4").get("focusAreas")) {
            assertThat(area.toString()).doesNotContain("12.359");
        }
    }

    @Test
    @Order(READS)
    void latenessIsToldWhereActionsAreCounted() {
        JsonNode actions = server.json("/api/v1/actions");
        assertThat(text("/").replace(" ,", ","))
                .contains("%d handlinger, %d forsinkede"
                        .formatted(
                                actions.get("actions").asInt(),
                                actions.get("late").asInt()))
                .contains(actions.get("withoutLiveAction").size() + " fokusområder uden aktiv handling");
    }

    @Test
    @Order(READS)
    void inventedFiguresHaveNoSource() {
        assertThat(server.json("/api/v1/indicators/oekonomi.folketal/observations.jsonstat")
                        .get("source")
                        .asText())
                .isEqualTo("Eksempeldata, opdigtede tal");
        assertThat(text("/indikatorer/oekonomi.folketal")).contains("Tallene er opdigtede. For rigtige tal gælder: ");
    }

    @Test
    @Order(READS)
    void whatHasNotMovedSaysSo() {
        long still = 0;
        for (JsonNode area : report("2025K3").get("focusAreas")) {
            still += area.get("standstill").isNull() ? 0 : 1;
        }
        assertThat(still).isPositive();
        assertThat(text("/rapport/2025K3"))
                .contains("har fået tal for en senere periode end i rapporten for 2. kvartal 2025");
    }

    @Test
    @Order(READS)
    void shortTitlesAreCutWhereTheirSenseEnds() {
        assertThat(text("/matrix") + text("/udvalg"))
                .doesNotContain("offentlige og private…", "mellem…", "og…", "eller…");
    }

    @Test
    @Order(WRITES)
    void fewerYoungPeopleOutsideTurnNoAreaRed() {
        String before = area("2025K4", "beskaeftigelse", "unge-i-uddannelse")
                .get("assessment")
                .asText();
        enter(figure("beskaeftigelse.unge-udenfor", "2023", 200));
        JsonNode after = area("2025K4", "beskaeftigelse", "unge-i-uddannelse");
        assertThat(indicator(after, "beskaeftigelse.unge-udenfor")
                        .get("assessment")
                        .asText())
                .isEqualTo("not-judged");
        assertThat(List.of(before, "on-track")).contains(after.get("assessment").asText());
    }

    @Test
    @Order(WRITES)
    void fewerCarsTurnNoAreaRed() {
        String before = area("2025K4", "vtf", "klima-og-baeredygtighed")
                .get("assessment")
                .asText();
        enter(figure("vtf.personbiler", "2025M12", 21_000));
        JsonNode after = area("2025K4", "vtf", "klima-og-baeredygtighed");
        assertThat(indicator(after, "vtf.personbiler").get("assessment").asText())
                .isEqualTo("not-judged");
        assertThat(List.of(before, "on-track")).contains(after.get("assessment").asText());
    }

    @Test
    @Order(WRITES)
    void demandAndCapacityAreJudgedByTheirRelationAndARealFigureSaysWhatItIsHeldAgainst() {
        enter(figure("laering.behov-for-dagtilbud", "2025K4", 75), figure("laering.pladser-i-dagtilbud", "2025K4", 68));
        JsonNode area = area("2025K4", "laering", "en-god-barndom");
        for (String background : List.of("laering.behov-for-dagtilbud", "laering.pladser-i-dagtilbud")) {
            assertThat(indicator(area, background).get("assessment").asText()).isEqualTo("not-judged");
        }
        JsonNode relation = indicator(area, "laering.daekning-i-dagtilbud");
        assertThat(relation.get("assessment").asText()).isEqualTo("off-course");
        assertThat(relation.at("/newest/origin").asText()).isNotEmpty().isNotEqualTo("example");
        assertThat(relation.at("/basis/sentence").asText()).contains("Ikke vedtaget");
        assertThat(text("/indikatorer/laering.daekning-i-dagtilbud")).contains("Ikke vedtaget");
    }

    @Test
    @Order(WRITES)
    void theStrategysOwnTextIsFormatted() {
        String text = "MÅL\n\nVi vægter *både* den **ene** og\n<ul style=\"x\"><li><i>den</i> anden</li></ul>\n";
        HttpResponse<String> answer = server.upload(
                "/api/v1/strategies/sammen-om-hedenstederne/texts?name=strategi.txt", text.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(server.page("/strategi"))
                .doesNotContain("&lt;ul", "&lt;i", "*både*", "**ene**", "style=\"x\"")
                .containsPattern("<(em|i|strong|b)>både</");
    }
}
