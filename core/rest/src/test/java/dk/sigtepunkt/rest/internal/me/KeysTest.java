package dk.sigtepunkt.rest.internal.me;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes by which key, and what the key leaves. */
@SuppressWarnings("NullAway.Init")
class KeysTest {
    private static final Instant LATER = RunningApi.NOW.plus(Duration.ofDays(1));
    private static final Random RANDOM = new Random(5);

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

    private String key(String name, AccountId account, Limit limit) {
        String secret = "sgp_" + name;
        ApiToken token = new ApiToken(
                TokenId.fresh(RANDOM),
                SecretDigest.of(secret),
                account,
                name,
                limit,
                new ApiToken.Times(RunningApi.NOW, Optional.empty(), Optional.empty()));
        api.tokens.keep(
                token, AuditNote.done(RunningApi.NOW, api.holders.actor(account), "made", About.of("token", name)));
        return "Bearer " + secret;
    }

    private static Limit all(Instant until) {
        return new Limit(EnumSet.allOf(Permission.class), Set.of(), until);
    }

    private Caller.Answer deployments(String key) throws Exception {
        return caller.get("/api/v1/deployments", "Authorization", key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/strategy", "/api/v1/committees", "/api/v1/findes-ikke", "/api/v1/openapi.json"})
    void aWrongKeyIsToldOnEveryAddress(String path) throws Exception {
        Caller.Answer answer = caller.get(path, "Authorization", "Bearer forkert");
        answer.problem(401, "unauthorized");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"sigtepunkt\"");
    }

    @Test
    void aKeyMayWhatItsAccountMayAndItLeaves() throws Exception {
        AccountId executive = api.holders.person(HeldRole.everywhere(Role.EXECUTIVE));
        assertThat(deployments(key("all", executive, all(LATER))).status()).isEqualTo(200);

        Limit others = new Limit(Set.of(Permission.SEE_AUDIT), Set.of(), LATER);
        deployments(key("other", executive, others)).problem(403, "forbidden");
        Limit elsewhere = new Limit(EnumSet.allOf(Permission.class), Set.of(new CommitteeId("havn")), LATER);
        caller.send(
                        "POST",
                        "/api/v1/council-decisions",
                        BodyPublishers.ofString("{}"),
                        "Authorization",
                        key("bound", executive, elsewhere))
                .problem(403, "forbidden");

        AccountId nothing = api.holders.person();
        deployments(key("nothing", nothing, all(LATER))).problem(403, "forbidden");
    }

    @Test
    void whoIsRefusedIsToldWhatIsMissingWhereAndWhomToAsk() throws Exception {
        AccountId secretary = api.holders.person(HeldRole.in(new CommitteeId("havn"), Role.SECRETARY));
        String key = key("foreign", secretary, all(LATER));
        Caller.Answer foreign = caller.send(
                "DELETE", "/api/v1/sources/vej/taelling/pause", BodyPublishers.noBody(), "Authorization", key);
        assertThat(foreign.problem(403, "forbidden").path("detail").textValue())
                .contains("ret til at betjene datakilder i udvalget vej", "spørg den, der styrer konti");
        Caller.Answer nobodysAlone =
                caller.send("POST", "/api/v1/council-decisions", BodyPublishers.ofString("{}"), "Authorization", key);
        assertThat(nobodysAlone.problem(403, "forbidden").path("detail").textValue())
                .contains("ret til at skrive beslutninger ind;", "spørg den, der styrer konti");
    }

    @Test
    void aKeyThatEndedOrWhoseAccountDidIsToldWhy() throws Exception {
        AccountId executive = api.holders.person(HeldRole.everywhere(Role.EXECUTIVE));
        caller.get("/api/v1/strategy", "Authorization", key("old", executive, all(RunningApi.NOW)))
                .problem(401, "key-expired");
        String revoked = key("revoked", executive, all(LATER));
        ApiToken token = api.tokens.of(executive).stream()
                .filter(one -> one.label().equals("revoked"))
                .findFirst()
                .orElseThrow();
        api.tokens.revoke(token.id(), RunningApi.NOW, api.tokens.notes.get(0));
        caller.get("/api/v1/strategy", "Authorization", revoked).problem(401, "key-revoked");
        String alive = key("alive", executive, all(LATER));
        assertThat(deployments(alive).status()).isEqualTo(200);
        api.holders.deactivate(executive);
        deployments(alive).problem(401, "key-deactivated");
    }

    @Test
    void whatIsAnsweredToSomebodyIsForNoSharedCache() throws Exception {
        assertThat(caller.get("/api/v1/strategy").header("Cache-Control")).doesNotContain("private");
        Caller.Answer known = caller.get("/api/v1/strategy", "Authorization", "Bearer " + RunningApi.TOKEN);
        assertThat(known.header("Cache-Control")).contains("private");
        assertThat(known.header("Vary")).contains("Authorization");
    }

    @Test
    void eachWriteByTheEmergencyKeyLeavesARecordAndReadsOneForAll() throws Exception {
        for (int times = 0; times < 3; times++) {
            deployments("Bearer " + RunningApi.TOKEN);
            caller.send(
                    "POST",
                    "/api/v1/council-decisions",
                    BodyPublishers.ofString("{}"),
                    "Authorization",
                    "Bearer " + RunningApi.TOKEN);
        }
        assertThat(api.uses.notes.stream().map(note -> note.entry().what().act()))
                .containsExactly(
                        "emergency-key-read", "emergency-key-write", "emergency-key-write", "emergency-key-write");
    }
}
