package dk.sigtepunkt.rest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.time.Period;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private static final String OBSERVATIONS = "/api/v1/indicators/vej.ture/observations";

    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private JsonNode items(String query) throws IOException, InterruptedException {
        return caller.get(OBSERVATIONS + query).json().path("items");
    }

    @Test
    void listsTheNewestFigureOfEachPeriod() throws Exception {
        JsonNode items = items("?area=kommunen");
        assertThat(items.findValuesAsText("period")).containsExactly("2025K1", "2025K2", "2025K3");
        assertThat(items.at("/1/value").toString()).isEqualTo("175.5");
        assertThat(items.at("/2/value").toString()).isEqualTo("195");
        assertThat(items.at("/2/origin").textValue()).isEqualTo("example");
    }

    @Test
    void listsEveryRevisionOnRequest() throws Exception {
        assertThat(items("?area=kommunen&vintages=all")).hasSize(4);
        assertThat(items("?area=kommunen&vintages=latest"))
                .isEqualTo(items("?area=kommunen&vintages=newest"))
                .hasSize(3);
        assertThat(items("?area=kommunen&vintages=all&asOf=2025-07-31")).hasSize(2);
    }

    @Test
    void listsWhatWasKnownOnADay() throws Exception {
        assertThat(items("?asOf=2025-09-30").findValuesAsText("value")).containsExactly("170", "180");
        assertThat(items("?asOf=2025-07-10T07:59:59Z").findValuesAsText("value"))
                .containsExactly("170");
        assertThat(items("?asOf=2025-07-10").findValuesAsText("value")).containsExactly("170", "180");
    }

    @Test
    void givesNullWhereThereIsNoNumber() throws Exception {
        JsonNode figure = items("?area=615").path(0);
        assertThat(figure.path("value").isNull()).isTrue();
        assertThat(figure.path("status").textValue()).isEqualTo("missing");
        assertThat(items("?breakdown=koen=k")).isEmpty();
        assertThat(items("?breakdown=")).hasSize(4);
    }

    @Test
    void refusesParametersItCannotRead() throws Exception {
        for (String query : new String[] {"vintages=x", "area=A!", "breakdown=koen"}) {
            caller.get(OBSERVATIONS + "?" + query).problem(400, "bad-parameter");
        }
        caller.get(OBSERVATIONS + "?after=intet").problem(400, "bad-parameter");
        caller.get("/api/v1/indicators/vej.x/observations").problem(404, "unknown-indicator");
    }

    @Test
    void dividesLongListsWithoutLosingOrRepeating() throws Exception {
        api.figures.hold(IntStream.range(0, 450)
                .mapToObj(number ->
                        Town.missing("vej", Period.quarter(2025, 1), "omr-" + number, "intet", "2025-04-10T08:00:00Z"))
                .toList());
        Set<String> areas = new HashSet<>();
        JsonNode page = caller.get(OBSERVATIONS + "?asOf=2025-04-30").json();
        int count = 0;
        while (true) {
            count += page.path("items").size();
            areas.addAll(page.path("items").findValuesAsText("area"));
            if (!page.has("next")) {
                break;
            }
            assertThat(page.path("items")).hasSize(200);
            page = caller.get(OBSERVATIONS + page.path("next").textValue()).json();
        }
        assertThat(count).isEqualTo(451);
        assertThat(areas).hasSize(451);
    }

    @Test
    void writesCsvAsDanishExcelReadsIt() throws Exception {
        Caller.Answer answer = caller.get(OBSERVATIONS + ".csv");
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("vej.ture.csv");
        assertThat(answer.response().body()).startsWith("\uFEFFindicator;period;".getBytes(UTF_8));
        assertThat(answer.text().split("\r\n"))
                .hasSize(5)
                .contains(
                        "vej.ture;2025K2;kommunen;;175,5;ture;observed;;2025-10-01T08:00:00Z;example;tælling;Eksempeldata, opdigtede tal;Kommunen"
                                + ";not-adopted;Sammen om byen 2022–2025;adopted;;eksempeldata",
                        "vej.ture;2025K3;615;;;ture;missing;\"Ikke \"\"talt\"\"; endnu\";2025-10-10T08:00:00Z;example;"
                                + "'=cmd();Eksempeldata, opdigtede tal;Horsens"
                                + ";not-adopted;Sammen om byen 2022–2025;adopted;;eksempeldata");
    }

    @Test
    void writesEveryRevisionAndWhatWasKnownAsCsv() throws Exception {
        assertThat(csv("?area=kommunen&vintages=all"))
                .containsExactly(
                        "2025K1 170 2025-04-10T08:00:00Z",
                        "2025K2 180 2025-07-10T08:00:00Z",
                        "2025K2 175,5 2025-10-01T08:00:00Z",
                        "2025K3 195 2025-10-10T08:00:00Z");
        assertThat(csv("?asOf=2025-09-30"))
                .containsExactly("2025K1 170 2025-04-10T08:00:00Z", "2025K2 180 2025-07-10T08:00:00Z");
        assertThat(csv("?vintages=all&asOf=2025-10-01T08:00:00Z")).hasSize(3);
        assertThat(csv("?vintages=all&asOf=2025-10-01T07:59:59.999Z")).hasSize(2);
        assertThat(csv("?vintages=all&asOf=2025-10-01T10:00:00%2B02:00")).hasSize(3);
        caller.get(OBSERVATIONS + ".csv?vintages=x").problem(400, "bad-parameter");
    }

    /** Period, number and when it was known. */
    private List<String> csv(String query) throws IOException, InterruptedException {
        return caller.get(OBSERVATIONS + ".csv" + query)
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(";"))
                .map(fields -> String.join(" ", fields[1], fields[4], fields[8]))
                .toList();
    }

    @Test
    void findsAFigureByTheInstantItTellsItBecameKnown() throws Exception {
        caller.post("{\"items\":[{\"indicator\":\"vej.ture\",\"period\":\"2025K4\",\"value\":1}]}");
        String knownAt = items("?area=kommunen").at("/3/knownAt").textValue();
        assertThat(knownAt).isEqualTo("2025-12-01T10:00:00.123456Z");
        assertThat(items("?area=kommunen&asOf=" + knownAt)).hasSize(4);
        assertThat(items("?area=kommunen&asOf=2025-12-01T10:00:00.123455Z")).hasSize(3);
    }

    @Test
    void writesAJsonStatCube() throws Exception {
        Caller.Answer answer = caller.get(OBSERVATIONS + ".jsonstat");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        JsonNode cube = answer.json();
        assertThat(cube.path("version").textValue()).isEqualTo("2.0");
        assertThat(cube.path("class").textValue()).isEqualTo("dataset");
        assertThat(cube.path("id").toString()).isEqualTo("[\"area\",\"time\",\"metric\"]");
        assertThat(cube.path("size").toString()).isEqualTo("[2,3,1]");
        assertThat(cube.path("value").toString()).isEqualTo("[null,null,null,170,175.5,195]");
        assertThat(cube.path("status").toString())
                .isEqualTo("{\"0\":\"no-figure\",\"1\":\"no-figure\",\"2\":\"missing\"}");
        assertThat(cube.at("/role/time/0").textValue()).isEqualTo("time");
        assertThat(cube.at("/dimension/time/category/index").toString())
                .isEqualTo("[\"2025K1\",\"2025K2\",\"2025K3\"]");
        assertThat(cube.at("/dimension/metric/category/unit/vej.ture/symbol").textValue())
                .isEqualTo("ture");
        assertThat(cube.path("updated").textValue()).isEqualTo("2025-10-10T08:00:00Z");
        assertThat(cube.at("/extension/knownAt/2").textValue()).isEqualTo("2025-10-10T08:00:00Z");
        assertThat(cube.at("/extension/knownAt/0").isNull()).isTrue();
        assertThat(cube.at("/extension/example").booleanValue()).isTrue();
        assertThat(cube.at("/extension/statusLabel/missing").textValue()).isEqualTo("mangler");
    }

    @Test
    void writesAnEmptyCubeWhenThereIsNothing() throws Exception {
        JsonNode cube = caller.get("/api/v1/indicators/social.ture/observations.jsonstat")
                .json();
        assertThat(cube.path("size").toString()).isEqualTo("[0,0,1]");
        assertThat(cube.path("value")).isEmpty();
        assertThat(cube.has("updated")).isFalse();
    }
}
