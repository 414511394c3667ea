package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final String FIGURES = "/api/v1/reports/figures";

    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
        api.figures.hold(List.of(Town.observed("vej", Period.quarter(2024, 3), 1.25e-7, "2024-10-10T08:00:00Z")));
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    @Test
    void aRowHasTheNewestFiguresOfAllAreas() throws Exception {
        JsonNode figures = caller.get(FIGURES + "?period=2025K3").json();
        assertThat(figures.path("period").textValue()).isEqualTo("2025K3");
        assertThat(figures.path("rows")).hasSize(1);
        assertThat(figures.at("/rows/0").toString())
                .isEqualTo("{\"indicator\":\"vej.ture\",\"breakdown\":\"\",\"areas\":1,\"municipality\":195,"
                        + "\"period\":\"2025K3\",\"yearBefore\":1.25E-7,\"mean\":195,\"least\":195,\"greatest\":195,"
                        + "\"example\":true}");
    }

    @Test
    void programsGetThemAsCsv() throws Exception {
        Caller.Answer answer = caller.get(FIGURES + ".csv?period=2025K3");
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.text()).isEqualTo("""
                        indicator;breakdown;areas;municipality;period;yearBefore;mean;least;greatest;quarter;strategy;strategyState;asOf;marks
                        vej.ture;;1;195;2025K3;0.000000125;195;195;195;2025K3;Sammen om byen 2022–2025;adopted;;eksempeldata
                        """.replace("\n", "\r\n"));
    }

    @Test
    void anEarlierKnowledgeOrQuarterHasOthers() throws Exception {
        assertThat(caller.get(FIGURES + ".csv?period=2025K2").text())
                .contains("\r\nvej.ture;;1;175.5;2025K2;;175.5;175.5;175.5;2025K2;");
        assertThat(caller.get(FIGURES + ".csv?period=2025K3&asOf=2025-09-30").text())
                .contains(";180;2025K2;;");
        assertThat(caller.get(FIGURES + "?period=2024K2").json().path("rows")).isEmpty();
        caller.get(FIGURES + "?period=2025").problem(404, "period-not-reported");
    }

    /** The order of Map.of is another in about every second run, so one look at it catches most of them. */
    @Test
    void theRolesOfACubeAlwaysStandInTheSameOrder() throws Exception {
        JsonNode cube =
                caller.get("/api/v1/indicators/vej.ture/observations.jsonstat").json();
        List<String> roles = new ArrayList<>();
        cube.get("role").fieldNames().forEachRemaining(roles::add);
        assertThat(roles).containsExactly("time", "geo", "metric");
    }
}
