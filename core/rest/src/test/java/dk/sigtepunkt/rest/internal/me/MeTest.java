package dk.sigtepunkt.rest.internal.me;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one asks of oneself. */
@SuppressWarnings("NullAway.Init")
class MeTest {
    private static final String OWNER = "Bearer " + RunningApi.TOKEN;
    private static final String TOKENS = "/api/v1/me/tokens";
    private static final String SESSIONS = "/api/v1/me/sessions";

    private RunningApi api;
    private Caller caller;
    private AccountId system;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        system = api.holders.system(HeldRole.in(new CommitteeId("vej"), Role.SECRETARY));
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private Caller.Answer post(String key, String body) throws Exception {
        return caller.send("POST", TOKENS, BodyPublishers.ofString(body), "Authorization", key);
    }

    private Caller.Answer delete(String key, String path) throws Exception {
        return caller.send("DELETE", path, BodyPublishers.noBody(), "Authorization", key);
    }

    /** What the system sends, made by the owner. */
    private String key() throws Exception {
        Caller.Answer made = post(OWNER, wanted(", \"account\": \"%s\"".formatted(system)));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store, private");
        return "Bearer " + made.json().path("secret").textValue();
    }

    private static String wanted(String more) {
        return "{\"label\": \"Løn\", \"permissions\": [\"RECORD_FIGURES\", \"SEE_AUDIT\"], \"lastDay\": \"2026-01-31\"%s}"
                .formatted(more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", SESSIONS, TOKENS})
    void whoIsNobodyIsToldToSendAKey(String path) throws Exception {
        caller.get(path).problem(401, "unauthorized");
    }

    @Test
    void theOwnerMayAllAndHasNoAccount() throws Exception {
        JsonNode me = caller.get("/api/v1/me", "Authorization", OWNER).json();
        assertThat(me.path("id").textValue()).isEqualTo("administrator");
        assertThat(me.path("standing").textValue()).isEqualTo("owner");
        assertThat(me.path("key").isNull()).isTrue();
        assertThat(me.path("rights")).hasSize(Permission.values().length);
        post(OWNER, wanted("")).problem(422, "no-account");
    }

    @Test
    void aSystemIsToldWhatItMayByItsKey() throws Exception {
        JsonNode me = caller.get("/api/v1/me", "Authorization", key()).json();
        assertThat(me.path("id").textValue()).isEqualTo(system.value());
        assertThat(me.at("/roles/0/role").textValue()).isEqualTo("secretary");
        assertThat(me.at("/roles/0/committee").textValue()).isEqualTo("vej");
        assertThat(me.path("rights")).hasSize(2);
        assertThat(me.at("/rights/0/permission").textValue()).isEqualTo("RECORD_FIGURES");
        assertThat(me.at("/rights/0/everywhere").booleanValue()).isFalse();
        assertThat(me.at("/rights/0/committees/0").textValue()).isEqualTo("vej");
        assertThat(me.at("/key/until").textValue()).isEqualTo("2026-01-31T23:00:00Z");
    }

    @Test
    void keysAreListedWithoutTheirSecretsAndTakenBack() throws Exception {
        String key = key();
        JsonNode listed = caller.get(TOKENS, "Authorization", key).json().at("/items/0");
        assertThat(listed.path("label").textValue()).isEqualTo("Løn");
        assertThat(listed.path("secret").isNull()).isTrue();
        assertThat(listed.path("usedAt").textValue()).isNotEmpty();
        assertThat(caller.get(TOKENS + "?account=" + system, "Authorization", OWNER)
                        .json()
                        .path("items"))
                .hasSize(1);
        caller.get(TOKENS + "?account=" + system, "Authorization", key).problem(403, "forbidden");

        String one = TOKENS + "/" + listed.path("id").textValue();
        assertThat(delete(OWNER, one).status()).isEqualTo(200);
        delete(OWNER, one).problem(404, "unknown-key");
        caller.get("/api/v1/me", "Authorization", key).problem(401, "key-revoked");
    }

    @Test
    void aKeyMakesNoKeyThatCanMore() throws Exception {
        String key = key();
        assertThat(post(key, wanted("")).status()).isEqualTo(201);
        post(key, wanted("").replace("SEE_AUDIT", "SEE_SOURCES")).problem(403, "beyond-key");
        post(key, wanted("").replace("2026-01-31", "2026-02-01")).problem(403, "beyond-key");
        post(key, wanted(", \"account\": \"%s\"".formatted(system))).problem(403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 400 | bad-shape",
                "{\"label\": 1} | 400 | bad-shape",
                "{\"permissions\": \"SEE_AUDIT\"} | 400 | bad-shape",
                "{\"permissions\": [1]} | 400 | bad-shape",
                "{\"other\": \"x\"} | 400 | bad-shape",
                "{\"permissions\": [\"FLY\"]} | 422 | unknown-permission",
                "{\"committees\": [\"Å/Å\"], \"permissions\": []} | 404 | unknown-committee",
                "{\"label\": \"x\", \"permissions\": [\"SEE_AUDIT\"], \"lastDay\": \"i dag\"} | 422 | not-a-day",
                "{\"label\": \"x\", \"permissions\": [\"SEE_AUDIT\"], \"lastDay\": \"2030-01-01\"} | 422 | bad-last-day",
                "{\"label\": \"x\", \"permissions\": [], \"lastDay\": \"2026-01-01\"} | 422 | incomplete",
                "{\"account\": \"p-x\"} | 404 | unknown-account",
                "{ | 400 | unreadable-json"
            })
    void whatCannotBeIsRefusedWithItsCode(String body, int status, String code) throws Exception {
        post(key(), body).problem(status, code);
    }

    @Test
    void onesSessionsAreListedAndEnded() throws Exception {
        OpenSession first = begun("a");
        begun("b");
        JsonNode items = caller.get(SESSIONS, "Authorization", OWNER).json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.toString())
                .contains("Firefox", first.id().value())
                .doesNotContain(first.key().hex());
        assertThat(caller.get(SESSIONS, "Authorization", key()).json().path("items"))
                .isEmpty();

        delete(key(), SESSIONS + "/" + first.id().value()).problem(404, "unknown-session");
        assertThat(delete(OWNER, SESSIONS + "/" + first.id().value()).status()).isEqualTo(200);
        delete(OWNER, SESSIONS + "/x").problem(404, "unknown-session");
        // A script whose variable is empty ends nothing.
        delete(OWNER, SESSIONS + "/").problem(404, "unknown-session");
        delete(OWNER, SESSIONS + "/;x").problem(404, "unknown-session");
        assertThat(delete(OWNER, SESSIONS).json().path("ended").intValue()).isEqualTo(1);
    }

    private OpenSession begun(String secret) {
        OpenSession session = new OpenSession(
                SessionId.fresh(new Random()),
                SecretDigest.of(secret),
                Optional.empty(),
                SignInMeans.EMERGENCY_KEY,
                "Firefox · Linux",
                OpenSession.Times.from(RunningApi.NOW));
        api.sessions.begin(
                session,
                Optional.empty(),
                AuditNote.done(RunningApi.NOW, api.holders.actor(system), "begun", About.of("session", secret)));
        return session;
    }
}
