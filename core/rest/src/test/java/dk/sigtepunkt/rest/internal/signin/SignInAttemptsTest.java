package dk.sigtepunkt.rest.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.signin.OwnerKeyAttempts;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who did not get in, over the interface. */
class SignInAttemptsTest {
    private static final String PATH = "/api/v1/sign-in-attempts";
    private static final String[] KEY = {"Authorization", "Bearer " + RunningApi.TOKEN};
    private static final AccountId ANE = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");

    private final RunningApi api;
    private final Caller caller;

    SignInAttemptsTest() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    @Test
    void whoFailedIsToldNewestFirst() throws Exception {
        api.people.attempts.failed(
                new SignInAttempt(RunningApi.NOW, "k", Optional.empty(), "192.0.2.7", Reason.UNKNOWN_LOGIN));
        api.people.attempts.failed(
                new SignInAttempt(RunningApi.NOW, "k", Optional.of(ANE), "192.0.2.8", Reason.WRONG_PASSWORD));
        JsonNode items = caller.get(PATH, KEY).json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("account").textValue()).isEqualTo(ANE.value());
        assertThat(items.get(0).path("reason").textValue()).isEqualTo("wrong-password");
        assertThat(items.get(1).path("account").textValue()).isEmpty();
        assertThat(caller.get(PATH + "?limit=1", KEY).json().path("items")).hasSize(1);
        assertThat(caller.get(PATH + "?limit=nej", KEY).status()).isEqualTo(400);
    }

    @Test
    void whoHasToWaitIsTold() throws Exception {
        assertThat(caller.get(PATH + "/waiting", KEY).json().path("items")).isEmpty();
        OwnerKeyAttempts key = new OwnerKeyAttempts(api.people.tries);
        for (int n = 0; n < 12; n++) {
            key.tried(() -> false, "192.0.2.7");
        }
        JsonNode held = caller.get(PATH + "/waiting", KEY).json().path("items").get(0);
        assertThat(held.path("address").textValue()).isEqualTo("192.0.2.7");
        assertThat(held.path("failures").intValue()).isEqualTo(11);
        assertThat(held.path("locked").booleanValue()).isFalse();
    }

    @Test
    void itIsForOperationsAlone() throws Exception {
        for (String path : new String[] {PATH, PATH + "/waiting"}) {
            assertThat(caller.get(path).status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsDescribed(Reason reason) throws Exception {
        assertThat(caller.get("/api/v1/openapi.json")
                        .json()
                        .at("/components/schemas/SignInAttempt/properties/reason/description")
                        .textValue())
                .contains(reason.code());
    }
}
