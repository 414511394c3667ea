package dk.sigtepunkt.rest.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditHead;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.audit.KeptHead;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did what, over the interface. */
class AuditTest {
    private static final String[] KEY = {"Authorization", "Bearer " + RunningApi.TOKEN};
    private static final CommitteeId VEJ = new CommitteeId("vej");
    private static final Instant THEN = Instant.parse("2025-11-02T23:30:00Z");

    private final RunningApi api;
    private final Caller caller;

    AuditTest() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @BeforeEach
    void somethingWasDone() {
        Actor secretary = Actor.person(Actor.Means.API, "p-a", Set.of(HeldRole.in(VEJ, Role.SECRETARY)));
        api.trail.append(AuditNote.done(
                        THEN,
                        secretary,
                        Permission.RECORD_FIGURES,
                        "figures-recorded",
                        AuditEntry.About.in(VEJ, "figures", "7"))
                .changed("", "now")
                .because("Målt om", new Random(1)));
        api.trail.append(AuditNote.of(
                THEN.plusSeconds(3600),
                Actor.nobody(Actor.Means.PAGE),
                new AuditEntry.What("", "signed-in", AuditEntry.Outcome.REFUSED),
                AuditEntry.About.of("session", "")));
        api.trail.append(AuditNote.done(THEN, secretary, "sign-out", AuditEntry.About.of("session", "")));
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private List<Long> numbers(String query) throws Exception {
        return caller.get("/api/v1/audit" + query, KEY).json().path("items").findValues("seq").stream()
                .map(JsonNode::longValue)
                .toList();
    }

    @Test
    void aRecordIsToldWithAllThatItSays() throws Exception {
        JsonNode record = caller.get("/api/v1/audit?actor=p-a&act=figures-recorded", KEY)
                .json()
                .path("items")
                .path(0);
        assertThat(record.path("seq").longValue()).isEqualTo(1);
        assertThat(record.path("at").textValue()).isEqualTo("2025-11-02T23:30:00.000000Z");
        assertThat(record.path("by").toString())
                .isEqualTo("{\"id\":\"p-a\",\"standing\":\"PERSON\",\"means\":\"API\",\"roles\":[\"secretary\"]}");
        assertThat(record.path("about").toString())
                .isEqualTo("{\"kind\":\"figures\",\"key\":\"7\",\"committee\":\"vej\"}");
        assertThat(record.path("before").textValue()).isEmpty();
        assertThat(record.path("after").textValue()).hasSize(64);
        assertThat(record.path("reason").path("state").textValue()).isEqualTo("given");
        assertThat(record.path("reason").path("text").textValue()).isEqualTo("Målt om");
        assertThat(record.path("hash").textValue())
                .isEqualTo(api.trail.links.get(0).hash());
        api.trail.reasons.clear();
        assertThat(caller.get("/api/v1/audit", KEY).text())
                .contains("\"erased\"")
                .doesNotContain("Målt om");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '[3, 2, 1]'",
        "?committee=vej, [1]",
        "?outcome=refused, [2]",
        "?permission=RECORD_FIGURES, [1]",
        "?kind=session, '[3, 2]'",
        "?key=7, [1]",
        "?from=2025-11-03&to=2025-11-03, '[3, 2, 1]'",
        "?to=2025-11-02, []",
        "?from=2025-11-04, []",
        "?before=3, '[2, 1]'",
        "?actor=nobody, []"
    })
    void eachParameterNarrowsDown(String query, String expected) throws Exception {
        assertThat(numbers(query)).hasToString(expected);
    }

    @Test
    void aLongListGoesOnAtNext() throws Exception {
        JsonNode first = caller.get("/api/v1/audit?limit=1&kind=session", KEY).json();
        assertThat(first.path("items").path(0).path("seq").longValue()).isEqualTo(3);
        String next = first.path("next").textValue();
        assertThat(next).contains("before=3", "kind=session", "limit=1");
        assertThat(numbers(next)).containsExactly(2L);
        assertThat(caller.get("/api/v1/audit" + next, KEY).json().has("next")).isFalse();
    }

    @Test
    void theHeadIsToldAndTheLatestThatIsKnown() throws Exception {
        JsonNode head = caller.get("/api/v1/audit/head", KEY).json();
        assertThat(head.path("seq").longValue()).isEqualTo(3);
        assertThat(head.path("hash").textValue()).isEqualTo(api.trail.head().hash());
        assertThat(head.path("known").isNull()).isTrue();
        api.heads.keep(new KeptHead(new AuditHead(2, "a".repeat(64)), THEN, "knude-1"));
        assertThat(caller.get("/api/v1/audit/head", KEY).json().path("known").toString())
                .isEqualTo("{\"seq\":2,\"hash\":\"%s\",\"at\":\"2025-11-02T23:30:00Z\",\"node\":\"knude-1\"}"
                        .formatted("a".repeat(64)));
    }

    @Test
    void theExportIsWhatTheVerifierTakes() throws Exception {
        Caller.Answer answer = caller.get("/api/v1/audit/export", KEY);
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        List<ExportedLink> links = read(answer);
        assertThat(ChainVerifier.verify(links.stream().map(ExportedLink::link).iterator(), List.of(api.trail.head()))
                        .whole())
                .isTrue();
        assertThat(links).hasSize(3).allMatch(link -> link.reason().isEmpty());
        assertThat(read(caller.get("/api/v1/audit/export?reasons=true", KEY))
                        .get(0)
                        .reason())
                .isEqualTo(Optional.ofNullable(api.trail.reasons.get(1L)));
    }

    private static List<ExportedLink> read(Caller.Answer answer) {
        return answer.text()
                .lines()
                .map(line -> ExportedLink.read(line).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=i+dag",
                "?to=31.12.2025",
                "?from=%2B12000-01-01",
                "?before=x",
                "?before=99999999999999999999",
                "?limit=0",
                "/export?reasons=ja"
            })
    void whatCannotBeReadIsSaid(String query) throws Exception {
        caller.get("/api/v1/audit" + query, KEY).problem(400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/head", "/export"})
    void whoIsNotKnownIsToldNothing(String path) throws Exception {
        caller.get("/api/v1/audit" + path).problem(401, "unauthorized");
        caller.get("/api/v1/audit" + path, "Authorization", "Bearer wrong").problem(401, "unauthorized");
    }
}
