package dk.sigtepunkt.rest.internal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.rest.internal.written.TownSeals;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

public class AsOfTest {
    private static final String DAY = "2025-07-31";
    private static final String DANISH_DAY = "31.07.2025";
    private static final String END_OF_DAY = "2025-07-31T21:59:59.999999999Z";

    private static final String SETTINGS =
            "how a source is now: the settings of this machine, pauses and what comes next are not kept";
    private static final String RUN = "one run by its number: it is over and stays as it is, or it is still going on";
    private static final String CALLER = "who calls, and what lets that one in now";
    private static final String WAITING = "what waits for the administrator to decide";

    private static final String ACCOUNTS = "who gets in now; what was held on another day stands in it with its days";

    /** The reads that have no earlier day, and why. */
    private static final String TRAIL = "records that stay, each with when it was";

    private static final Map<String, String> OF_NOW = Map.ofEntries(
            entry("/api/v1/openapi.json", "the interface of the version that runs"),
            entry("/api/v1/clock", "what time it is now"),
            entry("/api/v1/audit", TRAIL),
            entry("/api/v1/audit/head", TRAIL),
            entry("/api/v1/audit/export", TRAIL),
            entry("/api/v1/sign-in-attempts", TRAIL),
            entry("/api/v1/sign-in-attempts/waiting", "who has to wait now"),
            entry("/api/v1/me", CALLER),
            entry("/api/v1/me/sessions", CALLER),
            entry("/api/v1/me/tokens", CALLER),
            entry("/api/v1/me/reminders", CALLER),
            entry("/api/v1/me/calendars", CALLER),
            entry("/api/v1/mail", "how it stands with mail now"),
            entry("/api/v1/minutes", "sums that are kept without the times of what they are of"),
            entry("/api/v1/accounts", ACCOUNTS),
            entry("/api/v1/accounts/{account}", ACCOUNTS),
            entry("/api/v1/accounts/{account}/roles", ACCOUNTS),
            entry("/api/v1/accounts/{account}/personal-data", ACCOUNTS),
            entry("/api/v1/roles", "what the version that runs lets whom do"),
            entry("/api/v1/me/ssh-keys", CALLER),
            entry("/api/v1/sources", SETTINGS),
            entry("/api/v1/sources/{committee}/{key}", SETTINGS),
            entry("/api/v1/source-runs/{run}", RUN),
            entry("/api/v1/source-runs/{run}/documents", RUN),
            entry("/api/v1/source-runs/{run}/documents/{sha256}", RUN),
            entry("/api/v1/sections/{committee}/{period}/drafts", "what a committee writes on now"),
            entry("/api/v1/seals/{report}/{edition}/file", "what was sealed is never another"),
            entry("/api/v1/seals/{report}/{edition}/supplement/file", "what was sealed is never another"),
            entry("/api/v1/written-reports/{report}/work", "what a committee writes on now"),
            entry("/api/v1/committees/{committee}/influences", "what a committee writes on now"),
            entry("/api/v1/code-approvals", WAITING),
            entry("/api/v1/proposal-desk", WAITING),
            entry("/api/v1/proposal-desk/{number}", WAITING),
            entry("/api/v1/quarantine", WAITING),
            entry("/api/v1/quarantine/{case}", WAITING));

    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
        SomeEvidence.attached(api.evidence, 1);
        for (Period quarter : List.of(Period.quarter(2024, 4), Period.quarter(2025, 1))) {
            TownSeals.sealed(
                    api,
                    ReportRef.of(new CommitteeId("vej"), quarter),
                    StateCode.PUBLISHED,
                    Instant.parse("2025-05-05T08:00:00Z"));
        }
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "committees/vej,unknown-committee",
        "focus-areas/vej/cykler,unknown-committee",
        "indicators/vej.ture,unknown-indicator",
        "indicators/vej.ture/observations.csv,unknown-indicator"
    })
    void whatCameLaterIsSaidNotToHaveBeenKnownThen(String read, String code) throws Exception {
        String path = "/api/v1/" + read;
        String asked = path + "?asOf=";
        api.catalogue.beginning = Instant.parse("2025-08-01T00:00:00Z");
        try {
            assertThat(caller.get(path).status()).isEqualTo(200);
            assertThat(caller.get(asked + DAY).problem(404, code).path("detail").textValue())
                    .isEqualTo("Det var ikke kendt ved asOf »2025-07-31«, men det er kendt nu; spørg uden asOf.");
            assertThat(caller.get(asked.replace("vej", "vejx") + DAY)
                            .json()
                            .path("detail")
                            .textValue())
                    .doesNotContain("asOf");
        } finally {
            api.catalogue.beginning = Instant.MIN;
        }
    }

    @Test
    void aDayMayBeWrittenShort() throws Exception {
        assertThat(caller.get("/api/v1/committees?asOf=1.7.2025").header("Sigtepunkt-As-Of"))
                .isEqualTo("2025-07-01T21:59:59.999999999Z");
        assertThat(caller.get("/api/v1/reports/consolidated?period=2025K9")
                        .problem(400, "bad-period")
                        .path("detail")
                        .textValue())
                .startsWith("Der er kun 4 kvartaler i et år");
    }

    /** Whatever is read, whether its path is known here or comes later. */
    public static Stream<String> reads() {
        return written(allReads().filter(path -> !OF_NOW.containsKey(path)));
    }

    public static Stream<String> readsOfNow() {
        return written(OF_NOW.keySet().stream());
    }

    private static Stream<String> written(Stream<String> paths) {
        return paths.map(path -> (path.contains("indicators") ? path.replace("{id}", "vej.ture") : path)
                .replace("{id}", "vej")
                .replace("{committee}", "vej")
                .replace("{action}", "cykelsti")
                .replace("{number}", "1")
                .replace("{wheel}", "committee.vej")
                .replace("{period}", "2025K3")
                .replace("{report}", "committee.vej.2025K1")
                .replace("{reportTemplate}", "quarterly.1")
                .replace("{strategy}", "sammen")
                .replace("{key}", path.contains("sources") ? "taellere" : "cykler")
                .replaceAll("\\{\\w+}", "1"));
    }

    /** As the administrator, who may read everything. */
    private static Caller.Answer read(String path) throws Exception {
        return caller.get(path, "Authorization", "Bearer " + RunningApi.TOKEN);
    }

    private static Stream<String> allReads() {
        return Description.document().path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey());
    }

    @Test
    void onlyTheNamedReadsAreOfNow() {
        assertThat(allReads().filter(path -> !describedToLookBack(path)))
                .containsExactlyInAnyOrderElementsOf(OF_NOW.keySet());
    }

    private static boolean describedToLookBack(String path) {
        return Description.document()
                .path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .findValuesAsText("$ref")
                .contains("#/components/parameters/asOf");
    }

    @ParameterizedTest
    @MethodSource("reads")
    void everyReadLooksBackAndSaysSo(String path) throws Exception {
        Caller.Answer then = read(path + "?asOf=" + DAY);
        assertThat(then.status()).isEqualTo(200);
        assertThat(then.header("Sigtepunkt-As-Of")).isEqualTo(END_OF_DAY);
        assertThat(read(path + "?asOf=" + DANISH_DAY).header("Sigtepunkt-As-Of"))
                .isEqualTo(END_OF_DAY);
        Caller.Answer now = read(path);
        assertThat(now.header("Sigtepunkt-As-Of")).isEmpty();
        if (now.header("Content-Type").equals("application/json")) {
            assertThat(then.text()).startsWith("{\"asOf\":\"" + END_OF_DAY + "\",");
            assertThat(now.json().has("asOf")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aTimeThatIsNoneOrToComeIsRefused(String path) throws Exception {
        for (String bad :
                List.of("ig%C3%A5r", "2025-13-01", "2025-07-31T10:00", "", "31.13.2025", "1.7.25", "31.02.2025")) {
            JsonNode problem = read(path + "?asOf=" + bad).problem(400, "bad-as-of");
            assertThat(problem.path("detail").textValue()).contains("2025-06-30T10:00:00Z");
        }
        for (String future : List.of("2025-12-02", "2025-12-01T10:00:01Z", "9999-12-31")) {
            JsonNode problem = read(path + "?asOf=" + future).problem(400, "bad-as-of");
            assertThat(problem.path("detail").textValue()).contains("ligger i fremtiden", "2025-12-01");
        }
        assertThat(read(path + "?asOf=2025-12-01").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aTimeInAnotherWordIsNotPassedOver(String path) throws Exception {
        for (String other : List.of("kendt", "asof", "as-of", "AS_OF")) {
            JsonNode problem = read(path + "?" + other + "=" + DAY).problem(400, "bad-as-of");
            assertThat(problem.path("detail").textValue()).contains("»" + other + "«", "?asOf=");
        }
        JsonNode problem = read(path + "?kvartal=2025K1").problem(400, "bad-period");
        assertThat(problem.path("detail").textValue()).contains("?period=");
    }

    @ParameterizedTest
    @MethodSource("readsOfNow")
    void whatIsOfNowSaysSoToWhoAsksForAnotherDay(String path) throws Exception {
        JsonNode problem = read(path + "?asOf=" + DAY).problem(400, "bad-as-of");
        assertThat(problem.path("detail").textValue()).contains("kendt nu", "»asOf«");
    }

    @Test
    void aReportIsMadeOfWhatWasKnownThen() throws Exception {
        String path = "/api/v1/reports/consolidated?period=2025K3";
        assertThat(caller.get(path).json().findValues("newest").toString()).contains("\"value\":195");
        assertThat(caller.get(path + "&asOf=" + DAY).json().findValues("newest").toString())
                .contains("\"value\":180")
                .doesNotContain("195");
    }

    @Test
    void theNextPageLooksBackAsFar() throws Exception {
        String path = "/api/v1/indicators/vej.ture/observations?vintages=all&asOf=" + DAY;
        assertThat(caller.get(path).json().path("items")).hasSize(2);
        assertThat(caller.get(path + "&after=kommunen~~2025K1~2025-04-10T08:00:00Z")
                        .json()
                        .path("items"))
                .hasSize(1);
    }
}
