package dk.sigtepunkt.rest.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.reporting.seal.SealDifference;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that are laid over the interface, and their seals as nobody, a politician and a secretary read them. */
class SealsTest {
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final ReportRef EARLIER = ReportRef.of(ROADS, Period.quarter(2025, 2));
    private static final ReportRef LATER = ReportRef.of(ROADS, Period.quarter(2025, 3));
    private static final Instant BEGUN = RunningApi.NOW.minusSeconds(99);
    private static final String SEALS = "/api/v1/seals";
    private static final String REPORTS = "/api/v1/written-reports/";
    private static final String[] NOBODY = {};
    private static final String[] OWNER = key(RunningApi.TOKEN);

    private RunningApi api;
    private Caller caller;
    private String[] politician;
    private String[] secretary;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        politician = person(Role.POLITICIAN);
        secretary = person(Role.SECRETARY);
        for (ReportRef ref : List.of(EARLIER, LATER)) {
            api.reports.is(SomeReports.in(ref, StateCode.TREATED, BEGUN));
            laid(ref);
            laid(ref);
        }
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private static String[] key(String secret) {
        return new String[] {"Authorization", "Bearer " + secret};
    }

    private String[] person(Role role) {
        AccountId account = api.holders.person(HeldRole.in(ROADS, role));
        String secret = "sgp_" + account;
        api.tokens.keep(
                new ApiToken(
                        TokenId.fresh(new Random(role.code().hashCode())),
                        SecretDigest.of(secret),
                        account,
                        "prøve",
                        new Limit(EnumSet.allOf(Permission.class), Set.of(), Instant.parse("2036-01-01T00:00:00Z")),
                        new ApiToken.Times(RunningApi.NOW, Optional.empty(), Optional.empty())),
                Notes.any());
        return key(secret);
    }

    private void laid(ReportRef ref) throws Exception {
        step(ref, "lay", "{\"meeting\":\"2025-11-25\"}");
    }

    private void step(ReportRef ref, String step, String body) throws Exception {
        Caller.Answer answer =
                caller.send("POST", REPORTS + ref + "/steps/" + step, BodyPublishers.ofString(body), OWNER);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private List<String> told(String query, String... who) throws Exception {
        JsonNode items = caller.get(SEALS + query, who).json().path("items");
        return items.findParents("sealedAt").stream()
                .map(one -> one.path("report").textValue() + "/"
                        + one.path("edition").intValue())
                .toList();
    }

    private SealFile file(String path, String... who) throws Exception {
        Caller.Answer answer = caller.get(SEALS + path + "/file", who);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return SealFile.read(answer.response().body());
    }

    @Test
    void everybodyReadsTheLastEditionOfWhatIsPublishedAndWhoIsMoreToItEach() throws Exception {
        assertThat(told("", NOBODY)).isEmpty();
        step(LATER, "publish", "");
        String last = LATER + "/2";
        assertThat(told("", NOBODY)).containsExactly(last);
        assertThat(told("", secretary)).containsExactly(last, LATER + "/1", EARLIER + "/2", EARLIER + "/1");
        assertThat(told("", politician)).contains(last, EARLIER + "/2");
        assertThat(told("?report=" + EARLIER, secretary)).containsExactly(EARLIER + "/2", EARLIER + "/1");
        caller.get(SEALS + "?report=" + EARLIER).problem(401, "unauthorized");
        caller.get(SEALS + "/" + EARLIER + "/2").problem(401, "unauthorized");
        caller.get(SEALS + "/" + LATER + "/1").problem(404, "unknown-seal");
        caller.get(SEALS + "/" + LATER + "/x", secretary).problem(404, "unknown-seal");
        caller.get(SEALS + "/noget/1/file").problem(404, "unknown-written-report");
    }

    @Test
    void aSealIsToldWithWhatItPointsTo() throws Exception {
        step(LATER, "publish", "");
        JsonNode seal = caller.get(SEALS + "/" + LATER + "/2").json().path("seal");
        assertThat(seal.path("body").textValue()).isEqualTo(SomeReports.SECOND);
        assertThat(seal.path("last").booleanValue()).isTrue();
        assertThat(seal.at("/replaces/edition").intValue()).isEqualTo(1);
        assertThat(seal.at("/before/report").textValue()).isEqualTo(EARLIER.toString());
        assertThat(seal.at("/parts/open").intValue()).isEqualTo(2);
        JsonNode said = caller.get(REPORTS + LATER).json().path("seal");
        assertThat(said.path("edition").intValue()).isEqualTo(2);
        assertThat(said.path("digest").textValue())
                .isEqualTo(seal.path("digest").textValue());
        assertThat(caller.get(REPORTS + EARLIER, secretary)
                        .json()
                        .at("/seal/edition")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void theFileIsExactlyTheSealAndHolds() throws Exception {
        step(LATER, "publish", "");
        Caller.Answer answer = caller.get(SEALS + "/" + LATER + "/2/file");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"sigtepunkt-committee.vej.2025K3-udgave-2.json\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        SealFile file = file("/" + LATER + "/2", NOBODY);
        assertThat(file.holds()).isTrue();
        assertThat(file.bytes()).isEqualTo(answer.response().body());
        assertThat(file.digest())
                .isEqualTo(api.reports.seals().last(LATER).orElseThrow().digest());
    }

    @Test
    void whatIsClosedIsWithheldFromNobodyAndStillProved() throws Exception {
        step(LATER, "publish", "");
        String path = "/" + LATER + "/2";
        assertThat(caller.get(SEALS + path + "/file").text()).contains(TownSeals.WORDS);
        step(LATER, "close", "{\"item\":\"section:assessment\",\"ground\":\"Personsag\"}");
        Set<String> without = new TreeSet<>();
        for (String address :
                List.of(SEALS, SEALS + "?report=" + LATER, SEALS + path, SEALS + path + "/file", REPORTS + LATER)) {
            without.add(caller.get(address).text());
        }
        assertThat(without)
                .hasSizeGreaterThan(3)
                .allSatisfy(text -> assertThat(text).doesNotContain(TownSeals.WORDS, "section:assessment"));
        SealFile withheld = file(path, NOBODY);
        SealFile whole = file(path, secretary);
        assertThat(withheld.holds()).isTrue();
        assertThat(withheld.digest()).isEqualTo(whole.digest());
        assertThat(whole.open()).hasSize(2);
        JsonNode one = caller.get(SEALS + path).json();
        assertThat(one.at("/seal/parts/closed").intValue()).isEqualTo(1);
        assertThat(one.at("/withheld/0/ground").textValue()).isEqualTo("Personsag");
        assertThat(one.at("/withheld/0/withheld").textValue()).isEqualTo("closed");
        assertThat(caller.get(SEALS + path, secretary).json().path("withheld")).isEmpty();
    }

    @Test
    void whatDevelopedIsToldBetweenTwoThatOneMayReadAndItsFileMakesTheNewerOfTheOlder() throws Exception {
        step(LATER, "publish", "");
        String path = "/" + LATER + "/2/supplement";
        caller.get(SEALS + path).problem(404, "unknown-seal");
        step(EARLIER, "publish", "");
        JsonNode made = caller.get(SEALS + path).json();
        assertThat(made.at("/older/report").textValue()).isEqualTo(EARLIER.toString());
        assertThat(made.at("/newer/edition").intValue()).isEqualTo(2);
        assertThat(made.path("withheld").booleanValue()).isFalse();
        assertThat(made.path("areas")).isEmpty();
        for (String from : List.of("noget", EARLIER + "/7", EARLIER + "/1", LATER + "/2", "quarterly.2025K2/1")) {
            caller.get(SEALS + path + "?from=" + from).problem(404, "unknown-seal");
        }
        JsonNode own =
                caller.get(SEALS + path + "?from=" + LATER + "/1", secretary).json();
        assertThat(own.at("/older/edition").intValue()).isEqualTo(1);
        caller.get(SEALS + "/" + EARLIER + "/1/supplement", secretary).problem(404, "unknown-seal");
        Caller.Answer file = caller.get(SEALS + path + "/file");
        assertThat(file.header("Content-Disposition"))
                .contains("sigtepunkt-indstik-" + LATER + "-udgave-2-fra-" + EARLIER + "-udgave-2.json");
        assertThat(SealDifference.read(file.response().body()).apply(file("/" + EARLIER + "/2", NOBODY)))
                .isEqualTo(SealDifference.content(file("/" + LATER + "/2", NOBODY)));
    }

    @Test
    void whatIsClosedStandsInNoSupplement() throws Exception {
        step(EARLIER, "publish", "");
        step(LATER, "publish", "");
        step(EARLIER, "close", "{\"item\":\"section:assessment\",\"ground\":\"Personsag\"}");
        String path = SEALS + "/" + LATER + "/2/supplement";
        assertThat(caller.get(path).json().path("withheld").booleanValue()).isTrue();
        step(LATER, "close", "{\"item\":\"section:assessment\",\"ground\":\"Personsag\"}");
        for (String address : List.of(path, path + "/file")) {
            assertThat(caller.get(address).text()).doesNotContain(TownSeals.WORDS, "section:assessment", "Personsag");
        }
    }
}
