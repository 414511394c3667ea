package dk.sigtepunkt.web.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import dk.sigtepunkt.domain.signin.UseSecondFactor;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.SigningIn;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPagesTest {
    private static final String LOGIN = "ane@kommune.dk";

    private final Installation installation = MadeUp.installation();
    private final AccountId ane = installation.holders.person(HeldRole.everywhere(Role.ADMINISTRATOR));

    @BeforeEach
    void aneHasAPassword() {
        installation.holders.call(ane, "Ane Overgaard", LOGIN);
        installation.signingIn.chosen(ane);
    }

    private PageResponse post(String address, Map<String, String> form, Optional<Session> session) {
        return installation.site.reply(Installation.visit("POST", address, form, session));
    }

    private PageResponse enters(String login, String password) {
        return post("/log-ind", Map.of("login", login, "adgangskode", password), Optional.empty());
    }

    private Session session(PageResponse reply) {
        String secret = reply.headers().getOrDefault("Set-Cookie", "").replaceAll("^[^=]+=([^;]*);.*", "$1");
        return installation.sessions.find(secret).orElseThrow();
    }

    private String fault(PageResponse reply) {
        return Jsoup.parse(reply.body()).select(".form-error-message").text();
    }

    @Test
    void aPasswordOpensASessionInPlaceOfTheOneThereWas() {
        Session before = installation.signedIn();
        PageResponse reply = post(
                "/log-ind",
                Map.of("login", LOGIN, "adgangskode", SigningIn.PASSWORD, "videre", "/matrix"),
                Optional.of(before));
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.headers()).containsEntry("Location", "/matrix");
        assertThat(session(reply).actor().name()).isEqualTo(ane.value());
        assertThat(session(reply).kept().means()).isEqualTo(SignInMeans.PASSWORD);
        assertThat(installation.sessions.find(before.secret())).isEmpty();
        assertThat(enters(LOGIN, SigningIn.PASSWORD).headers()).containsEntry("Location", "/min-konto");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'x', 422, Skriv både",
        "ane@kommune.dk, '', 422, Skriv både",
        "ane@kommune.dk, forkert, 403, Log-in eller adgangskode er forkert",
        "ingen@kommune.dk, forkert, 403, Log-in eller adgangskode er forkert"
    })
    void whoeverIsRefusedReadsWhyAndNotWhetherThereIsSuchAnAccount(
            String login, String password, int status, String said) {
        PageResponse reply = enters(login, password);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(fault(reply)).contains(said);
        assertThat(reply.headers())
                .doesNotContainKey("Set-Cookie")
                .containsEntry("Cache-Control", "no-store, private")
                .containsEntry("Referrer-Policy", "no-referrer");
        Document page = Jsoup.parse(reply.body());
        assertThat(page.select("#login").attr("value")).isEqualTo(login);
        assertThat(page.select("#adgangskode").attr("value")).isEmpty();
    }

    @Test
    void aClosedAccountIsRefusedLikeAWrongPassword() {
        installation.holders.deactivate(ane);
        PageResponse reply = enters(LOGIN, SigningIn.PASSWORD);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(fault(reply)).isEqualTo(fault(enters("ingen@kommune.dk", "x")));
    }

    @Test
    void whoGuessesIsToldHowLongToWaitAndAtLastWhatToDo() {
        for (int wrong = 0; wrong < 3; wrong++) {
            assertThat(enters(LOGIN, "forkert").status()).isEqualTo(403);
        }
        PageResponse slowed = enters(LOGIN, SigningIn.PASSWORD);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(fault(slowed)).contains("Vent 1 sekund");
        for (int n = 0; n < 17; n++) {
            installation.clock.forward(Duration.ofMinutes(15));
            enters(LOGIN, "forkert");
        }
        installation.clock.forward(Duration.ofMinutes(15));
        assertThat(fault(enters(LOGIN, SigningIn.PASSWORD))).contains("lukket indtil", "administrator");
    }

    @Test
    void theEmergencyKeyHasItsOwnFieldAndIsTakenWhateverCameBefore() {
        Document page = installation.page("/log-ind?videre=/matrix");
        assertThat(page.select("section:contains(Nødadgang) input[name=token]")).hasSize(1);
        assertThat(page.select("input[name=videre]").eachAttr("value")).containsExactly("/matrix", "/matrix");
        for (int n = 0; n < 11; n++) {
            assertThat(post("/log-ind", Map.of("token", "gæt"), Optional.empty())
                            .status())
                    .isEqualTo(403);
        }
        PageResponse slowed = post("/log-ind", Map.of("token", "gæt"), Optional.empty());
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(fault(slowed)).contains("Vent");
        assertThat(post("/log-ind", Map.of("token", Installation.TOKEN), Optional.empty())
                        .headers())
                .containsEntry("Location", "/drift");
    }

    @Nested
    class WithACode {
        private String secret = "";
        private List<String> recovery = List.of();

        @BeforeEach
        void aneHasAnApp() {
            UseSecondFactor factor = installation.signingIn.factor;
            secret = ((UseSecondFactor.Begun) factor.begin(SigningIn.PASSWORD, installation.holders.actor(ane), ""))
                    .secret();
            recovery = ((UseSecondFactor.Codes) factor.confirm(code(), installation.holders.actor(ane))).recovery();
            installation.clock.forward(Duration.ofSeconds(30));
        }

        private String code() {
            return SignInDoubles.code(secret, installation.clock.instant());
        }

        private String ticket() {
            PageResponse asked = enters(LOGIN, SigningIn.PASSWORD);
            assertThat(asked.status()).isEqualTo(200);
            assertThat(asked.headers()).doesNotContainKey("Set-Cookie");
            return Jsoup.parse(asked.body())
                    .select("form[action=/log-ind/kode] input[name=billet]")
                    .attr("value");
        }

        private PageResponse sends(String ticket, String code) {
            return post("/log-ind/kode", Map.of("billet", ticket, "kode", code, "videre", "/matrix"), Optional.empty());
        }

        @Test
        void theCodeOpensTheSession() {
            PageResponse in = sends(ticket(), code());
            assertThat(in.headers()).containsEntry("Location", "/matrix");
            assertThat(session(in).kept().means()).isEqualTo(SignInMeans.SECOND_FACTOR);
            assertThat(sends(ticket(), recovery.get(0)).status()).isEqualTo(303);
        }

        @Test
        void aWrongAUsedAnEmptyAndALateCodeAreEachToldApart() {
            String ticket = ticket();
            assertThat(fault(sends(ticket, ""))).contains("Skriv koden");
            for (int wrong = 0; wrong < 3; wrong++) {
                assertThat(fault(sends(ticket, "nej"))).contains("Koden er forkert");
            }
            assertThat(sends(ticket, code()).status()).isEqualTo(429);
            installation.clock.forward(Duration.ofSeconds(1));
            String used = code();
            sends(ticket(), used);
            assertThat(fault(sends(ticket(), used))).contains("Koden er brugt");
            installation.clock.forward(Duration.ofMinutes(6));
            PageResponse late = sends(ticket, code());
            assertThat(late.status()).isEqualTo(403);
            assertThat(fault(late)).contains("for lang tid");
            assertThat(Jsoup.parse(late.body()).select("main a[href=/log-ind]")).hasSize(1);
        }

        @Test
        void nobodyBeginsThere() {
            assertThat(installation.get("/log-ind/kode").headers()).containsEntry("Location", "/log-ind");
            assertThat(sends("gæt", code()).status()).isEqualTo(403);
        }
    }

    @Nested
    class WhatComesFirst {
        private PageResponse get(String address, Session session) {
            return installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(session)));
        }

        @Test
        void whoCameByAOneTimePasswordChoosesOneBeforeAnythingElse() {
            installation.signingIn.given(ane, "abcd-efgh");
            Session session = session(enters(LOGIN, "abcd-efgh"));
            assertThat(fault(enters(LOGIN, "abcd-efgh"))).contains("Engangskoden er brugt");
            for (String address : List.of("/", "/min-konto", "/min-konto/noegler", "/drift", "/min-konto/totrin")) {
                assertThat(get(address, session).headers())
                        .as(address)
                        .containsEntry("Location", "/min-konto/adgangskode?foerst=ja");
            }
            PageResponse key = post(
                    "/min-konto/noegler",
                    Map.of("csrf", session.csrf(), "formaal", "x", "sidste-dag", "2026-06-01"),
                    Optional.of(session));
            assertThat(key.headers()).containsEntry("Location", "/min-konto/adgangskode?foerst=ja");
            assertThat(get("/min-konto/adgangskode?foerst=ja", session).body()).contains("engangskode");

            installation.clock.forward(Duration.ofSeconds(1));
            Map<String, String> chosen = Map.of(
                    "csrf", session.csrf(),
                    "nuvaerende", "abcd-efgh",
                    "ny", "seks tørre katte sover",
                    "gentaget", "seks tørre katte sover");
            assertThat(post("/min-konto/adgangskode", chosen, Optional.of(session))
                            .headers())
                    .containsEntry("Location", "/min-konto?skiftet=ja");
            assertThat(get("/min-konto?skiftet=ja", session).body()).contains("Ane Overgaard", "skiftet");
        }

        @Test
        void anAdministratorWithoutAnAppReachesOnlyWhereOneIsAddedAndTheWayOut() {
            Session session = session(enters(LOGIN, SigningIn.PASSWORD));
            assertThat(get("/min-konto", session).status()).isEqualTo(200);
            installation.signingIn.strict = true;
            assertThat(get("/min-konto", session).headers()).containsEntry("Location", "/min-konto/totrin?foerst=ja");
            assertThat(get("/min-konto/totrin?foerst=ja", session).status()).isEqualTo(200);
            assertThat(post("/log-ud", Map.of("csrf", session.csrf()), Optional.of(session))
                            .headers())
                    .containsEntry("Location", "/");
        }

        @Test
        void othersAndTheOwnerAreNotHeldUp() {
            installation.signingIn.strict = true;
            AccountId controller = installation.holders.person(HeldRole.everywhere(Role.CONTROLLER));
            assertThat(get("/min-konto", installation.signedIn(controller)).status())
                    .isEqualTo(200);
            assertThat(get("/min-konto", installation.signedIn()).status()).isEqualTo(200);
        }
    }
}
