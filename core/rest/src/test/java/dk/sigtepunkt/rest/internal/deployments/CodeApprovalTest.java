package dk.sigtepunkt.rest.internal.deployments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.AskForCode;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for approval over the interface. */
class CodeApprovalTest {
    private static final String LIST = "/api/v1/code-approvals";
    private static final CommitteeId VEJ = new CommitteeId("vej");
    private static final Artifact JAR = new Artifact("vej.jar", "id: vej".getBytes(UTF_8));
    private static final String[] KEY = {"Authorization", "Bearer " + RunningApi.TOKEN};

    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        Actor secretary = Actor.person(Actor.Means.API, "p-sekretaer", Set.of(HeldRole.in(VEJ, Role.SECRETARY)));
        Clock clock = Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
        new AskForCode(api.approvals, Doors.house(), clock).ask(VEJ, JAR, secretary);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private Caller.Answer decide(String sha256, String order) throws Exception {
        return caller.send("POST", LIST + "/" + sha256 + "/decision", BodyPublishers.ofString(order), KEY);
    }

    @Test
    void isListedWithItsDigest() throws Exception {
        JsonNode one = caller.get(LIST, KEY).json().at("/items/0");
        assertThat(one.path("sha256").textValue()).isEqualTo(JAR.sha256());
        assertThat(one.path("committee").textValue()).isEqualTo("vej");
        assertThat(one.path("askedBy").textValue()).isEqualTo("p-sekretaer");
        assertThat(one.path("bytes").intValue()).isEqualTo(7);
        assertThat(one.path("decision").isNull()).isTrue();
    }

    @Test
    void isDeployedWhenItIsApprovedAndOnlyOnce() throws Exception {
        JsonNode decided = decide(JAR.sha256(), "{\"verdict\": \"approved\"}").json();
        assertThat(decided.at("/approval/decision/verdict").textValue()).isEqualTo("approved");
        assertThat(decided.at("/deployment/by").textValue()).isEqualTo("p-sekretaer");
        assertThat(decided.path("findings")).isEmpty();
        decide(JAR.sha256(), "{\"verdict\": \"approved\"}").problem(409, "already-decided");
    }

    @Test
    void isRefusedWithAReason() throws Exception {
        decide(JAR.sha256(), "{\"verdict\": \"refused\"}").problem(422, "no-reason");
        decide(JAR.sha256(), "{\"verdict\": \"maybe\"}").problem(400, "bad-shape");
        JsonNode decided = decide(JAR.sha256(), "{\"verdict\": \"refused\", \"reason\": \"Den kalder ud\"}")
                .json();
        assertThat(decided.at("/approval/decision/reason").textValue()).isEqualTo("Den kalder ud");
        assertThat(decided.path("deployment").isNull()).isTrue();
    }

    @Test
    void isForThoseWhoMaySaySo() throws Exception {
        caller.get(LIST).problem(401, "unauthorized");
        caller.send(
                        "POST",
                        LIST + "/" + JAR.sha256() + "/decision",
                        BodyPublishers.ofString("{\"verdict\": \"approved\"}"))
                .problem(401, "unauthorized");
        decide("0c".repeat(32), "{\"verdict\": \"approved\"}").problem(404, "unknown-approval");
    }
}
