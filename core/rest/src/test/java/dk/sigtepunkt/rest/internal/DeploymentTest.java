package dk.sigtepunkt.rest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policies;
import dk.sigtepunkt.domain.text.Sha256;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeploymentTest {
    private static final String FILE = "?name=vej.committee.yaml";
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

    private Caller.Answer deploy(String query, byte[] bytes) throws Exception {
        return caller.send(
                "POST",
                "/api/v1/deployments" + query,
                BodyPublishers.ofByteArray(bytes),
                "Authorization",
                "Bearer " + RunningApi.TOKEN,
                "Content-Type",
                "application/octet-stream");
    }

    private Caller.Answer deploy(String query, String content) throws Exception {
        return deploy(query, content.getBytes(UTF_8));
    }

    private JsonNode log(String query) throws Exception {
        Caller.Answer answer = caller.get("/api/v1/deployments" + query, "Authorization", "Bearer " + RunningApi.TOKEN);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("items");
    }

    @Nested
    class ADryRun {
        @Test
        void tellsWhatWouldHappenAndDoesNothing() throws Exception {
            Caller.Answer answer = deploy(FILE + "&dryRun=true", "id: vej");
            assertThat(answer.status()).isEqualTo(200);
            JsonNode plan = answer.json();
            assertThat(plan.path("committee").textValue()).isEqualTo("vej");
            assertThat(plan.path("running").textValue()).isEqualTo("1.0.0");
            assertThat(plan.path("sha256").textValue()).isEqualTo(Sha256.hex("id: vej".getBytes(UTF_8)));
            assertThat(plan.at("/changes/0/change").textValue()).isEqualTo("changed");
            assertThat(plan.at("/changes/0/kind").textValue()).isEqualTo("committee");
            assertThat(plan.at("/warnings/0").textValue()).isEqualTo("Ét tal falder bort.");
            assertThat(log("")).isEmpty();
        }

        @Test
        void ofSomethingBadNamesEveryFinding() throws Exception {
            JsonNode problem = deploy(FILE + "&dryRun=true", "bad").problem(422, "committee-refused");
            assertThat(problem.path("findings")).hasSize(2);
            assertThat(problem.path("findings").path(0).textValue()).contains("linje 3");
        }
    }

    @Nested
    class WhoMayDeployButNotChangeQuartersThatAreOver {
        @Test
        void isRefusedWithACodeOfItsOwnInADryRunAndInADeployment() throws Exception {
            api.stop();
            api = new RunningApi(Policies.allBut(Permission.CHANGE_ENDED_QUARTERS), Town.strategy());
            caller = new Caller(api);
            for (String dryRun : List.of("true", "false")) {
                JsonNode problem =
                        deploy(FILE + "&dryRun=" + dryRun, "since: 2025K1").problem(403, "ended-quarters");
                assertThat(problem.path("findings").path(0).textValue()).isEqualTo("Det har du ikke ret til.");
            }
            assertThat(log("")).isEmpty();
            assertThat(deploy(FILE, "id: vej").status()).isEqualTo(201);
        }

        @Test
        void isNotTheAdministrator() throws Exception {
            assertThat(deploy(FILE, "since: 2025K1").status()).isEqualTo(201);
        }
    }

    @Nested
    class ADeployment {
        @Test
        void isDoneByTheAdministratorAndIsInTheLog() throws Exception {
            Caller.Answer answer = deploy(FILE + "&dryRun=false", "id: vej");
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.json().path("act").textValue()).isEqualTo("updated");
            assertThat(answer.json().path("by").textValue()).isEqualTo("administrator");
            assertThat(answer.json().path("file").textValue()).isEqualTo("vej.committee.yaml");
            assertThat(log("").path(0)).isEqualTo(answer.json());
        }

        @Test
        void ofSomethingBadIsRefusedAndLogged() throws Exception {
            deploy("?name=vej-1.1.0.jar", "bad").problem(422, "committee-refused");
            assertThat(log("").at("/0/act").textValue()).isEqualTo("refused");
            assertThat(log("").at("/0/committee").isNull()).isTrue();
        }

        @Test
        void needsTheNameOfAFile() throws Exception {
            String[] names = {
                "",
                "?name=",
                "?name=a.zip",
                "?name=..%2Fa.jar",
                "?name=a%2Fb.jar",
                "?name=.jar",
                "?name=a.yaml",
                "?name=a.JAR"
            };
            for (String name : names) {
                deploy(name, "id: vej").problem(400, "bad-parameter");
            }
            deploy("?name=%00.jar", "id: vej").problem(400, "bad-request");
            deploy(FILE + "&dryRun=ja", "id: vej").problem(400, "bad-parameter");
            for (String name : new String[] {"?name=a.committee.yml", "?name=%C3%B8-1.0%20(2).jar"}) {
                assertThat(deploy(name, "id: vej").status()).isEqualTo(201);
            }
        }

        @Test
        void hasALimit() throws Exception {
            JsonNode problem = deploy(FILE, new byte[FileLimit.BYTES + 1]).problem(413, "too-large");
            assertThat(problem.path("detail").textValue()).isEqualTo("Filen må højst være på 50 MB.");
            assertThat(log("")).isEmpty();
            assertThat(deploy(FILE, new byte[FileLimit.BYTES]).status()).isNotEqualTo(413);
            assertThat(log("")).hasSize(1);
        }

        @Test
        void mustBeDeclaredAsBytes() throws Exception {
            for (String type : new String[] {"application/json", "application/x-www-form-urlencoded"}) {
                caller.send(
                                "POST",
                                "/api/v1/deployments" + FILE,
                                BodyPublishers.ofString("id: vej"),
                                "Authorization",
                                "Bearer " + RunningApi.TOKEN,
                                "Content-Type",
                                type)
                        .problem(415, "unsupported-media-type");
            }
        }
    }

    @Nested
    class TheLog {
        @Test
        void isNewestFirstAndLimited() throws Exception {
            deploy("?name=a.jar", "1");
            deploy("?name=b.jar", "2");
            assertThat(log("").findValuesAsText("file")).containsExactly("b.jar", "a.jar");
            assertThat(log("?limit=1").findValuesAsText("file")).containsExactly("b.jar");
            for (String limit : new String[] {"0", "-1", "x", "1001", "99999999999"}) {
                caller.get("/api/v1/deployments?limit=" + limit, "Authorization", "Bearer " + RunningApi.TOKEN)
                        .problem(400, "bad-parameter");
            }
        }
    }

    @Nested
    class Somebody {
        @Test
        void withoutTheTokenIsSentAway() throws Exception {
            Caller.Answer log = caller.get("/api/v1/deployments");
            log.problem(401, "unauthorized");
            assertThat(log.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"sigtepunkt\"");
            for (String header : new String[] {"Bearer nej", "Basic " + RunningApi.TOKEN}) {
                caller.send(
                                "POST",
                                "/api/v1/deployments?name=x",
                                BodyPublishers.ofString("id: vej"),
                                "Authorization",
                                header)
                        .problem(401, "unauthorized");
            }
        }
    }
}
