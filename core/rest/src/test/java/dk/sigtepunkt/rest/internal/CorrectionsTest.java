package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final String CORRECTIONS = "/api/v1/corrections";

    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
        api.figures.hold(List.of(
                real("vej", 2024, 150, "2024-10-10T08:00:00Z"),
                real("vej", 2024, 151, "2024-11-10T08:00:00Z"),
                real("vej", 2025, 196, "2025-10-11T08:00:00Z"),
                real("vej", 2025, 120.5, "2025-11-30T22:59:59.5Z"),
                real("social", 2025, 10, "2025-10-11T08:00:00Z"),
                real("social", 2025, 11, "2025-11-30T23:00:00Z")));
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    private static Observation real(String committee, int year, double value, String knownAt) {
        Observation example = Town.observed(committee, Period.quarter(year, 3), value, knownAt);
        return new Observation(
                example.indicator(),
                example.period(),
                example.area(),
                example.breakdown(),
                example.figure(),
                example.knownAt(),
                Origin.REAL,
                "Tællestander, kørsel 7");
    }

    private static List<String> indicators(String query) throws IOException, InterruptedException {
        return caller.get(CORRECTIONS + query).json().path("items").findValuesAsText("indicator");
    }

    @Test
    void aCorrectionNamesTheFigureBothValuesAndTheEffect() throws Exception {
        JsonNode items = caller.get(CORRECTIONS + "?indicator=vej.ture").json().path("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).toString())
                .isEqualTo(
                        "{\"indicator\":\"vej.ture\",\"name\":\"Cykelture\",\"period\":\"2025K3\",\"area\":\"kommunen\","
                                + "\"breakdown\":\"\",\"before\":{\"value\":196,\"status\":\"observed\"},"
                                + "\"after\":{\"value\":120.5,\"status\":\"observed\"},"
                                + "\"knownAt\":\"2025-11-30T22:59:59.500Z\",\"reference\":\"Tællestander, kørsel 7\","
                                + "\"assessmentBefore\":\"on-track\",\"assessmentAfter\":\"off-course\"}");
    }

    @Test
    void theLastTwelveMonthsAreUsual() throws Exception {
        assertThat(indicators("")).containsExactly("social.ture", "vej.ture");
        assertThat(indicators("?from=2024-01-01")).hasSize(3);
    }

    @Test
    void daysBeginAndEndInDenmark() throws Exception {
        assertThat(indicators("?from=2025-11-30&to=2025-11-30")).containsExactly("vej.ture");
        assertThat(indicators("?from=2025-12-01&to=2025-12-01")).containsExactly("social.ture");
        assertThat(indicators("?period=2024K4")).containsExactly("vej.ture");
    }

    @Test
    void theyCanBeNarrowedAndLookedBackAt() throws Exception {
        assertThat(indicators("?committee=social")).containsExactly("social.ture");
        assertThat(indicators("?committee=findes-ikke")).isEmpty();
        assertThat(indicators("?asOf=2025-11-29")).isEmpty();
        assertThat(indicators("?asOf=2024-11-30")).containsExactly("vej.ture");
    }

    @Test
    void whatNoLongerCountsWasCorrectedAllTheSame() throws Exception {
        api.catalogue.gone = true;
        try {
            assertThat(indicators("?from=2024-01-01")).hasSize(3);
            assertThat(caller.get(CORRECTIONS + ".csv?committee=vej").text().lines())
                    .hasSize(2);
        } finally {
            api.catalogue.gone = false;
        }
    }

    @Test
    void theReportOfAQuarterHasItsOwn() throws Exception {
        JsonNode report =
                caller.get("/api/v1/reports/consolidated?period=2025K4").json();
        assertThat(report.path("corrections").findValuesAsText("indicator")).containsExactly("social.ture", "vej.ture");
        assertThat(report.path("sourceWarnings").isArray()).isTrue();
    }

    @Test
    void programsAndSpreadsheetsGetThemAsCsv() throws Exception {
        Caller.Answer answer = caller.get(CORRECTIONS + ".csv?committee=vej");
        assertThat(answer.header("Content-Disposition")).contains("rettelsesblad.csv");
        assertThat(answer.text().lines().skip(1))
                .containsExactly(
                        "vej.ture;Cykelture;2025K3;kommunen;;196;observed;120,5;observed;2025-11-30T22:59:59.500Z;"
                                + "Tællestander, kørsel 7;on-track;off-course;Kommunen;"
                                + "Sammen om byen 2022–2025;adopted;;");
    }

    private static void countsEarlier() {
        api.catalogue.retroactive = List.of(Town.countingEarlier("vej", "Filen kom sent"));
    }

    private static JsonNode retroactive(String query) throws IOException, InterruptedException {
        return caller.get(CORRECTIONS + query).json().path("retroactive");
    }

    @Test
    void whatCameToCountInQuartersThatWereOverStandsBesideTheFigures() throws Exception {
        countsEarlier();
        assertThat(retroactive("").toString())
                .isEqualTo("[{\"kind\":\"committee\",\"committee\":\"vej\",\"committeeName\":\"Udvalget vej\","
                        + "\"key\":\"vej\",\"title\":\"Udvalget vej\",\"since\":\"2025K2\",\"counts\":true,"
                        + "\"quarters\":[\"2025K2\",\"2025K3\"],\"knownAt\":\"2025-11-20T08:00:00Z\","
                        + "\"reason\":\"Filen kom sent\",\"effect\":\"counts\"}]");
        assertThat(indicators("")).containsExactly("social.ture", "vej.ture");
        for (String query : List.of(
                "?period=2025K3", "?committee=social", "?indicator=vej.ture", "?asOf=2025-11-19", "?to=2025-11-19")) {
            assertThat(retroactive(query)).as(query).isEmpty();
        }
        for (String query : List.of("?period=2025K4", "?committee=vej", "?asOf=2025-11-20")) {
            assertThat(retroactive(query)).as(query).hasSize(1);
        }
        assertThat(caller.get("/api/v1/reports/consolidated?period=2025K4")
                        .json()
                        .path("retroactive"))
                .isEqualTo(retroactive(""));
        assertThat(caller.get("/api/v1/reports/consolidated?period=2025K3")
                        .json()
                        .path("retroactive"))
                .isEmpty();
    }

    @Test
    void itHasATableOfItsOwn() throws Exception {
        countsEarlier();
        Caller.Answer answer = caller.get(CORRECTIONS + "/retroactive.csv?committee=vej");
        assertThat(answer.header("Content-Disposition")).contains("rettelsesblad-indhold.csv");
        assertThat(answer.text().lines())
                .last()
                .isEqualTo("committee;vej;Udvalget vej;vej;Udvalget vej;2025K2;true;2025K2 2025K3;"
                        + "2025-11-20T08:00:00Z;Filen kom sent;counts;Sammen om byen 2022–2025;adopted;;");
    }

    @Test
    void whatCannotBeReadIsRefused() throws Exception {
        caller.get(CORRECTIONS + "?from=31.01.2025").problem(400, "bad-parameter");
        caller.get(CORRECTIONS + "?period=x").problem(400, "bad-period");
        caller.get(CORRECTIONS + "?period=2025K3&to=2025-01-31").problem(400, "bad-parameter");
    }
}
