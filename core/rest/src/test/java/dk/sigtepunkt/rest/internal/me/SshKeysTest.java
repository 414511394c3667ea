package dk.sigtepunkt.rest.internal.me;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.keys.KeepPersonalKeys;
import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.domain.keys.SshLines;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.WantedToken;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys for the people's console over the interface. */
@SuppressWarnings("NullAway.Init")
class SshKeysTest {
    private static final String OWNER = "Bearer " + RunningApi.TOKEN;
    private static final String KEYS = "/api/v1/me/ssh-keys";

    private final Clock clock = Clock.fixed(RunningApi.NOW, ZoneOffset.UTC);
    private RunningApi api;
    private Caller caller;
    private AccountId person;
    private PersonalKey key;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        person = api.holders.person(HeldRole.everywhere(Role.CONTROLLER));
        new KeepPersonalKeys(api.sshKeys, Doors.house(), clock)
                .add("Bærbar", SshLines.ed25519(1), api.holders.actor(person));
        key = api.sshKeys.of(person).get(0);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    /** What a program of somebody's sends. */
    private String bearer(AccountId account) {
        WantedToken wanted = new WantedToken(
                Optional.empty(),
                "Regneark",
                Set.of(Permission.RECORD_FIGURES),
                Set.of(),
                LocalDate.ofInstant(RunningApi.NOW, ZoneOffset.UTC).plusDays(3));
        return new IssueTokens(api.tokens, api.holders, Doors.house(), clock)
                .issue(wanted, api.holders.actor(account))
                .fold(issued -> "Bearer " + issued.secret(), not -> "", forbidden -> "");
    }

    private Caller.Answer delete(String bearer, String id) throws Exception {
        return caller.send("DELETE", KEYS + "/" + id, BodyPublishers.noBody(), "Authorization", bearer);
    }

    @Test
    void onesOwnAreListedByTheirFingerprints() throws Exception {
        caller.get(KEYS).problem(401, "unauthorized");
        JsonNode items =
                caller.get(KEYS, "Authorization", bearer(person)).json().path("items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/label").textValue()).isEqualTo("Bærbar");
        assertThat(items.at("/0/kind").textValue()).isEqualTo("ssh-ed25519");
        assertThat(items.at("/0/fingerprint").textValue())
                .isEqualTo(key.key().fingerprint())
                .startsWith("SHA256:");
        assertThat(items.at("/0/usedAt").isNull()).isTrue();
        assertThat(caller.get(KEYS, "Authorization", OWNER).json().path("items"))
                .isEmpty();
    }

    @Test
    void anothersAreSeenAndEndedByWhoManagesAccountsOnly() throws Exception {
        String other = bearer(api.holders.person(HeldRole.everywhere(Role.EXECUTIVE)));
        String asked = KEYS + "?account=" + person;
        caller.get(asked, "Authorization", other).problem(403, "forbidden");
        caller.get(KEYS + "?account=x", "Authorization", OWNER).problem(404, "unknown-account");
        assertThat(caller.get(asked, "Authorization", OWNER).json().path("items"))
                .hasSize(1);
        delete(other, key.id().value()).problem(404, "unknown-key");
        assertThat(delete(OWNER, key.id().value()).status()).isEqualTo(200);
    }

    @Test
    void oneIsEndedOnceAndWhatIsNoneIsUnknown() throws Exception {
        String own = bearer(person);
        assertThat(delete(own, key.id().value()).json().path("ended").intValue())
                .isEqualTo(1);
        delete(own, key.id().value()).problem(404, "unknown-key");
        delete(own, "x").problem(404, "unknown-key");
        assertThat(caller.get(KEYS, "Authorization", own)
                        .json()
                        .at("/items/0/endedAt")
                        .textValue())
                .isNotEmpty();
    }

    /** It would reach further than the key by which it came. */
    @Test
    void noneIsAddedOverTheInterface() throws Exception {
        Caller.Answer answer =
                caller.send("POST", KEYS, BodyPublishers.ofString("{}"), "Authorization", bearer(person));
        answer.problem(405, "method-not-allowed");
    }
}
