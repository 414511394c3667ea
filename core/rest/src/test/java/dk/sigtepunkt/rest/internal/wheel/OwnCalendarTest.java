package dk.sigtepunkt.rest.internal.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program makes, lists and takes back its person's addresses of calendars. */
@SuppressWarnings("NullAway.Init")
class OwnCalendarTest {
    private static final String OWN = "/api/v1/me/calendars";

    private RunningApi api;
    private Caller caller;
    private String secretary;
    private String other;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        secretary = key("a", HeldRole.in(new CommitteeId("vej"), Role.SECRETARY));
        other = key("b", HeldRole.everywhere(Role.CONTROLLER));
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private String key(String name, HeldRole role) {
        AccountId account = api.holders.person(role);
        String secret = "sgp_" + name;
        Limit limit = new Limit(EnumSet.allOf(Permission.class), Set.of(), RunningApi.NOW.plus(Duration.ofDays(1)));
        api.tokens.keep(
                new ApiToken(
                        TokenId.fresh(new Random(name.hashCode())),
                        SecretDigest.of(secret),
                        account,
                        name,
                        limit,
                        new ApiToken.Times(RunningApi.NOW, Optional.empty(), Optional.empty())),
                Notes.any());
        return "Bearer " + secret;
    }

    private Caller.Answer make(String key, String wheel) throws Exception {
        return caller.send("POST", OWN, BodyPublishers.ofString("{\"wheel\":\"" + wheel + "\"}"), "Authorization", key);
    }

    private JsonNode own(String key) throws Exception {
        return caller.get(OWN, "Authorization", key).json().at("/items");
    }

    @Test
    void anAddressIsToldOnceListedWithoutItsSecretAndTakenBack() throws Exception {
        Caller.Answer made = make(secretary, WheelFeeds.MINE);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store, private");
        String address = made.json().at("/address").asText();
        assertThat(address).matches("/kalender/[A-Za-z0-9_-]{43}\\.ics");
        JsonNode listed = own(secretary);
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/wheel").asText()).isEqualTo("mine");
        assertThat(listed.at("/0/address").isNull()).isTrue();
        assertThat(listed.toString()).doesNotContain(address.substring(10, 40));
        assertThat(own(other)).isEmpty();
        String one = OWN + "/" + made.json().at("/id").asText();
        caller.send("DELETE", one, BodyPublishers.noBody(), "Authorization", other)
                .problem(404, "unknown-calendar");
        assertThat(caller.send("DELETE", one, BodyPublishers.noBody(), "Authorization", secretary)
                        .json()
                        .at("/ended")
                        .asInt())
                .isEqualTo(1);
        caller.send("DELETE", one, BodyPublishers.noBody(), "Authorization", secretary)
                .problem(404, "unknown-calendar");
        assertThat(own(secretary)).isEmpty();
    }

    @Test
    void whatCannotBeMadeIsToldWithItsCode() throws Exception {
        make(secretary, "committee.borte").problem(404, "unknown-wheel");
        make("Bearer " + RunningApi.TOKEN, WheelFeeds.MINE).problem(422, "no-account");
        caller.send("POST", OWN, BodyPublishers.ofString("{\"year\":2025}"), "Authorization", secretary)
                .problem(400, "bad-shape");
        assertThat(caller.get(OWN).status()).isEqualTo(401);
        for (int at = 0; at < WheelFeeds.MOST; at++) {
            assertThat(make(secretary, "committee.vej").status()).isEqualTo(201);
        }
        make(secretary, "committee.vej").problem(422, "too-many-calendars");
    }
}
