package dk.sigtepunkt.rest.internal.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where figures wait for the report, no address tells one to nobody before it: in JSON, in CSV, in JSON-stat, of any day. */
@SuppressWarnings("NullAway.Init")
class FiguresWaitTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final String FIGURE = "77731";
    private static final Instant BEGUN = RunningApi.NOW.minus(Duration.ofDays(1));
    private static final ReportRef OWN = ReportRef.of(new CommitteeId("vej"), QUARTER);
    private static final String[] KEY = {"Authorization", "Bearer " + RunningApi.TOKEN};
    private static final String REPORT = "/api/v1/reports/consolidated?period=2025K3";

    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        api.figures.hold(List.of(figure()));
        caller = new Caller(api);
    }

    private static Observation figure() {
        return new Observation(
                new IndicatorId(new CommitteeId("vej"), "ture"),
                QUARTER,
                new AreaCode("kommunen"),
                Breakdown.TOTAL,
                Figure.observed(77731),
                Instant.parse("2025-10-12T08:00:00Z"),
                Origin.EXAMPLE,
                "tælling");
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private List<String> telling(String... headers) throws Exception {
        List<String> telling = new ArrayList<>();
        for (String address : ReadAddresses.all(QUARTER.code(), OWN.toString(), "2025-11-01")) {
            if (caller.get(address, headers).text().replace(".", "").contains(FIGURE)) {
                telling.add(address);
            }
        }
        return telling;
    }

    @Test
    void asShippedItIsPublicAtOnce() throws Exception {
        assertThat(telling())
                .contains(
                        REPORT,
                        "/api/v1/indicators/vej.ture?period=2025K3",
                        "/api/v1/indicators/vej.ture/observations",
                        "/api/v1/indicators/vej.ture/observations.csv",
                        "/api/v1/indicators/vej.ture/observations.jsonstat",
                        "/api/v1/reports/figures?period=2025K3");
    }

    @Test
    void nobodyReadsItBeforeTheReportAndEverybodyAfterInEachState() throws Exception {
        List<String> open = telling();
        api.readers.waitFrom("2025K3");
        assertThat(telling()).isEmpty();
        assertThat(telling(KEY)).isEqualTo(open);
        for (StateCode state : StateCode.values()) {
            api.reports.is(SomeReports.in(OWN, state, BEGUN));
            List<String> own = telling();
            api.reports.is(WrittenReport.none(OWN));
            api.reports.is(SomeReports.in(ReportRef.quarterly(QUARTER), state, BEGUN));
            List<String> all = telling();
            api.reports.is(WrittenReport.none(ReportRef.quarterly(QUARTER)));
            assertThat(own.isEmpty()).as("own report %s", state).isEqualTo(state != StateCode.PUBLISHED);
            assertThat(all).as("report of all %s", state).isEqualTo(state == StateCode.PUBLISHED ? open : List.of());
        }
    }

    @Test
    void aQuarterThatIsHeldBackIsAnsweredWithWhyAndTheOthersAsBefore() throws Exception {
        JsonNode before =
                caller.get("/api/v1/reports/consolidated?period=2025K2").json();
        api.readers.waitFrom("2025K3");
        assertThat(caller.get(REPORT)
                        .problem(404, "quarter-held-back")
                        .path("detail")
                        .asText())
                .startsWith("Tal og vurderinger for 3. kvartal 2025 er ikke offentlige endnu");
        caller.get("/api/v1/indicators/vej.ture?period=2025K3").problem(404, "quarter-held-back");
        caller.get("/api/v1/reports/figures?period=2025K3").problem(404, "quarter-held-back");
        assertThat(caller.get("/api/v1/reports/consolidated")
                        .json()
                        .path("period")
                        .asText())
                .isEqualTo("2025K2");
        JsonNode after =
                caller.get("/api/v1/reports/consolidated?period=2025K2").json();
        assertThat(after.path("sigtepunkter")).isEqualTo(before.path("sigtepunkter"));
        assertThat(after.path("committees")).isEqualTo(before.path("committees"));
        assertThat(caller.get(REPORT, KEY).status()).isEqualTo(200);
    }
}
