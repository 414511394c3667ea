package dk.sigtepunkt.rest.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts and roles through the interface. */
@SuppressWarnings("NullAway.Init")
class AccountsTest {
    private static final String ALL = "/api/v1/accounts";
    private static final String KEY = "Bearer " + RunningApi.TOKEN;
    private static final CommitteeId HAVN = new CommitteeId("havn");

    private RunningApi api;
    private Caller caller;
    private AccountId aase;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        api.committees.installed(
                Contents.content(HAVN, "1", "{}", RunningApi.NOW), Contents.committee(HAVN), List.of(), Notes.any());
        aase = api.people.made("Åse Holm", "aase@kommune.dk");
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private String one(AccountId id) {
        return ALL + "/" + id.value();
    }

    private Caller.Answer sent(String method, String path, String body, String... headers) throws Exception {
        List<String> all = new ArrayList<>(List.of("Authorization", KEY, "Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return caller.send(method, path, BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    /** With the version that the account is at. */
    private Caller.Answer changed(String method, String path, String body) throws Exception {
        return sent(method, path, body, "If-Match", etag(aase));
    }

    private String etag(AccountId id) throws Exception {
        return caller.get(one(id), "Authorization", KEY).header("ETag");
    }

    @Test
    void oneIsMadeListedNarrowedDownAndRead() throws Exception {
        Caller.Answer made = sent("POST", ALL, "{\"name\":\"Bo Lund\",\"login\":\"bo@kommune.dk\"}");
        assertThat(made.status()).isEqualTo(201);
        api.people.given(aase, "secretary", "havn");
        JsonNode all = caller.get(ALL, "Authorization", KEY).json().path("items");
        assertThat(all).extracting(item -> item.path("name").textValue()).containsExactly("Åse Holm", "Bo Lund");
        JsonNode some = caller.get(ALL + "?role=secretary&committee=havn&state=active", "Authorization", KEY)
                .json()
                .path("items");
        assertThat(some).hasSize(1);
        JsonNode read = caller.get(one(aase), "Authorization", KEY).json();
        assertThat(read.path("roles").path(0).path("role").textValue()).isEqualTo("secretary");
        assertThat(etag(aase)).isEqualTo("\"" + read.path("version").intValue() + "\"");
    }

    @Test
    void whoMayNotIsTurnedAway() throws Exception {
        caller.get(ALL).problem(401, "unauthorized");
        caller.send("POST", ALL, BodyPublishers.ofString("{}")).problem(401, "unauthorized");
        caller.get(one(aase) + "/personal-data").problem(401, "unauthorized");
        caller.get(ALL + "/p-bbbbbbbbbbbbbbbbbbbb", "Authorization", KEY).problem(404, "unknown-account");
        caller.get(ALL + "/nobody", "Authorization", KEY).problem(404, "unknown-account");
    }

    @Test
    void aChangeNeedsTheVersionThatWasLookedAt() throws Exception {
        sent("PATCH", one(aase), "{\"name\":\"Åse H\"}").problem(428, "no-version");
        sent("PATCH", one(aase), "{\"name\":\"Åse H\"}", "If-Match", "\"99\"").problem(412, "clash");
        Caller.Answer renamed = changed("PATCH", one(aase), "{\"name\":\"Åse H\"}");
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.json().path("login").textValue()).isEqualTo("aase@kommune.dk");
        assertThat(renamed.header("ETag")).isEqualTo(etag(aase));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":\"\",\"login\":\"a@b.dk\"}', 422, no-name",
        "'{\"name\":\"A\",\"login\":\"ab\"}', 422, not-an-address",
        "'{\"name\":\"A\",\"login\":\"AASE@kommune.dk\"}', 409, login-taken",
        "'{\"navn\":\"A\"}', 400, bad-shape",
        "'[]', 400, bad-shape",
        "'{', 400, unreadable-json",
    })
    void whatCannotBeMadeIsRefusedWithItsCode(String body, int status, String code) throws Exception {
        sent("POST", ALL, body).problem(status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "king, havn, '', '', 422, unknown-role",
        "secretary, '', '', '', 422, needs-committee",
        "administrator, havn, '', '', 422, takes-no-committee",
        "secretary, atlantis, '', '', 404, unknown-committee",
        "secretary, havn, 2026-05-02, 2026-05-01, 422, days-reversed",
        "secretary, havn, i morgen, '', 422, not-a-day",
    })
    void aRoleThatCannotBeIsRefusedWithItsCode(
            String role, String committee, String from, String to, int status, String code) throws Exception {
        changed(
                        "POST",
                        one(aase) + "/roles",
                        "{\"role\":\"%s\",\"committee\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                                .formatted(role, committee, from, to))
                .problem(status, code);
    }

    @Test
    void rolesAreGivenAndEnded() throws Exception {
        Caller.Answer given = changed("POST", one(aase) + "/roles", "{\"role\":\"secretary\",\"committee\":\"havn\"}");
        assertThat(given.status()).isEqualTo(200);
        String number = given.json().path("roles").path(0).path("number").asText();
        assertThat(changed("DELETE", one(aase) + "/roles/" + number, "").status())
                .isEqualTo(200);
        changed("DELETE", one(aase) + "/roles/" + number, "").problem(409, "already-ended");
        changed("DELETE", one(aase) + "/roles/9876", "").problem(404, "unknown-holding");
        changed("DELETE", one(aase) + "/roles/x", "").problem(404, "unknown-holding");
        assertThat(caller.get(one(aase) + "/roles", "Authorization", KEY).json().path("items"))
                .hasSize(1);
    }

    @Test
    void somebodyStandsInAndACommitteeGetsAnotherChair() throws Exception {
        AccountId bo = api.people.made("Bo", "bo@kommune.dk");
        api.people.given(bo, "chair", "havn");
        String away = "{\"standsInFor\":\"" + bo.value() + "\"%s}";
        changed("POST", one(aase) + "/roles/stand-in", away.formatted("")).problem(422, "needs-last-day");
        assertThat(changed("POST", one(aase) + "/roles/stand-in", away.formatted(",\"to\":\"2099-12-31\""))
                        .status())
                .isEqualTo(200);
        Caller.Answer chair = changed(
                "POST",
                one(aase) + "/roles/chair",
                "{\"committee\":\"havn\",\"last\":\"2098-12-31\",\"first\":\"2099-01-01\"}");
        assertThat(chair.status()).isEqualTo(200);
        assertThat(caller.get(one(bo) + "/roles", "Authorization", KEY).text()).contains("\"to\":\"2098-12-31\"");
    }

    @Test
    void oneIsClosedAndHandedOnAndThePersonErased() throws Exception {
        AccountId bo = api.people.made("Bo", "bo@kommune.dk");
        api.people.given(aase, "secretary", "havn");
        assertThat(caller.get(one(aase) + "/personal-data", "Authorization", KEY)
                        .text())
                .contains("aase@kommune.dk");
        changed("DELETE", one(aase) + "/personal-data", "").problem(409, "still-active");
        Caller.Answer closed = changed("POST", one(aase) + "/deactivation", "{\"successor\":\"" + bo.value() + "\"}");
        assertThat(closed.json().path("state").textValue()).isEqualTo("deactivated");
        assertThat(api.people.entry(bo).holdings()).hasSize(1);
        changed("POST", one(aase) + "/roles", "{\"role\":\"secretary\",\"committee\":\"havn\"}")
                .problem(409, "account-closed");
        sent("POST", one(aase) + "/link", "{\"purpose\":\"reset\"}").problem(409, "account-closed");
        Caller.Answer erased = changed("DELETE", one(aase) + "/personal-data", "");
        assertThat(erased.json().path("name").isNull()).isTrue();
        changed("PATCH", one(aase), "{\"name\":\"Åse\"}").problem(409, "erased");
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        api.people.given(aase, "administrator", "");
        changed("POST", one(aase) + "/deactivation", "").problem(409, "last-administrator");
        long number = api.people.entry(aase).holdings().get(0).id();
        changed("DELETE", one(aase) + "/roles/" + number, "").problem(409, "last-administrator");
    }

    @Test
    void aLinkIsToldOnceAndALockOpened() throws Exception {
        Caller.Answer link = sent("POST", one(aase) + "/link", "{\"purpose\":\"invite\"}");
        assertThat(link.status()).isEqualTo(201);
        assertThat(link.json().path("path").textValue()).startsWith("/engangslink/");
        assertThat(link.header("Cache-Control")).contains("no-store");
        sent("POST", one(aase) + "/link", "{}").problem(400, "bad-shape");
        assertThat(sent("POST", one(aase) + "/unlock", "").status()).isEqualTo(200);
    }

    @Test
    void whatRolesMayIsForEverybody() throws Exception {
        JsonNode roles = caller.get("/api/v1/roles").json().path("items");
        assertThat(roles).hasSize(10);
        JsonNode administrator = roles.path(9);
        assertThat(administrator.path("role").textValue()).isEqualTo("administrator");
        assertThat(administrator.path("all"))
                .extracting(JsonNode::textValue)
                .contains(Permission.HANDLE_PERSONAL_DATA.name())
                .doesNotContain(Permission.RECORD_FIGURES.name());
    }

    /** No refusal is told as something else's. */
    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyRefusalHasAKindOfItsOwn(Reason reason) {
        String code = AccountAnswers.refused(new AccountRefusal(reason, "Nej."))
                .kind()
                .code();
        assertThat(Set.of(reason.code(), "account-closed")).contains(code);
    }
}
