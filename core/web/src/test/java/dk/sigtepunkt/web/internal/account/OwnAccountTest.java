package dk.sigtepunkt.web.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.SigningIn;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAccountTest {
    private static final String ANEW = "seks tørre katte sover";
    private static final String PASSWORD = "/min-konto/adgangskode";
    private static final String FACTOR = "/min-konto/totrin";

    private final Installation installation = MadeUp.installation();
    private final AccountId ane = installation.holders.person(HeldRole.everywhere(Role.CONTROLLER));
    private final Session session = installation.signedIn(ane);

    @BeforeEach
    void aneHasAPassword() {
        installation.holders.call(ane, "Ane Overgaard", "ane@kommune.dk");
        installation.signingIn.chosen(ane);
    }

    private Document page(String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(session)))
                .body());
    }

    private PageResponse post(String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", session.csrf());
        return installation.site.reply(Installation.visit("POST", address, form, Optional.of(session)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/min-konto", PASSWORD, FACTOR})
    void whoIsNotSignedInIsAskedToSignInFirst(String address) {
        assertThat(installation.get(address).headers().get("Location")).startsWith("/log-ind?videre=");
    }

    @Test
    void oneSeesWhoOneIsAndWhatOneIs() {
        Document page = page("/min-konto");
        assertThat(page.select("main").text())
                .contains("Ane Overgaard", "ane@kommune.dk", ane.value(), "controller", "alle", "fra 01.01.2026")
                .contains("adgangskode, Firefox · Linux")
                .doesNotContain("Forkerte forsøg");
        assertThat(page.select("nav[aria-label=Min konto] a").eachAttr("href"))
                .containsExactly(
                        "/min-konto",
                        PASSWORD,
                        FACTOR,
                        "/min-konto/sessioner",
                        "/min-konto/noegler",
                        "/min-konto/kalendere",
                        "/min-konto/koder",
                        "/min-konto/paamindelser");
    }

    @Test
    void oneSeesWhoTriedToGetInAsOneself() {
        installation.site.reply(Installation.visit(
                "POST", "/log-ind", Map.of("login", "ane@kommune.dk", "adgangskode", "x"), Optional.empty()));
        assertThat(page("/min-konto").select("main").text())
                .contains("Forkerte forsøg på din konto", "forkert adgangskode (adresse 192.0.2.7)");
    }

    @Test
    void theOwnerOfTheMachineHasNoAccount() {
        assertThat(installation.signedInPage("/min-konto").select("main").text())
                .contains("nødnøglen", "Seneste log-ind");
        assertThat(installation.signedInPage(PASSWORD).select("main form")).isEmpty();
        assertThat(installation.signedInPage(FACTOR).select("main form")).isEmpty();
    }

    @Nested
    class OfThePassword {
        private PageResponse changes(String now, String anew, String repeated) {
            return post(PASSWORD, Map.of("nuvaerende", now, "ny", anew, "gentaget", repeated));
        }

        @Test
        void itIsChangedAndOneIsSignedOutElsewhere() {
            Session other = installation.signedIn(ane);
            assertThat(changes(SigningIn.PASSWORD, ANEW, ANEW).headers())
                    .containsEntry("Location", "/min-konto?skiftet=ja");
            assertThat(installation.sessions.find(other.secret())).isEmpty();
            assertThat(installation.sessions.find(session.secret())).isPresent();
            assertThat(page("/min-konto?skiftet=ja").select("[role=status]").text())
                    .contains("skiftet");
        }

        @ParameterizedTest
        @CsvSource({
            "forkert, seks tørre katte sover, seks tørre katte sover, Den nuværende adgangskode er forkert",
            "fire våde hunde løber, kort, kort, mindst 15",
            "fire våde hunde løber, fire våde hunde løber, fire våde hunde løber, den samme",
            "fire våde hunde løber, seks tørre katte sover, noget andet, ikke ens"
        })
        void whatIsWrongIsSaid(String now, String anew, String repeated, String said) {
            PageResponse reply = changes(now, anew, repeated);
            assertThat(reply.status()).isEqualTo(422);
            assertThat(Jsoup.parse(reply.body()).select(".form-error-message").text())
                    .contains(said);
            assertThat(reply.body()).doesNotContain(anew.equals("kort") ? "value=\"kort" : anew);
        }

        @Test
        void whoGuessesWaits() {
            for (int wrong = 0; wrong < 3; wrong++) {
                assertThat(changes("forkert", ANEW, ANEW).status()).isEqualTo(422);
            }
            PageResponse reply = changes(SigningIn.PASSWORD, ANEW, ANEW);
            assertThat(reply.status()).isEqualTo(429);
            assertThat(reply.body()).contains("Vent 1 sekund");
        }
    }

    @Nested
    class OfTheApp {
        private String secret() {
            Document begun = Jsoup.parse(
                    post(FACTOR, Map.of("adgangskode", SigningIn.PASSWORD)).body());
            assertThat(begun.select("svg path").attr("d")).startsWith("M4 4h7v1h-7z");
            String shown = begun.select("#app-hemmelighed").text();
            assertThat(shown).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
            return shown.replace(" ", "");
        }

        private String code(String secret) {
            return SignInDoubles.code(secret, installation.clock.instant());
        }

        @Test
        void itIsAddedConfirmedAndTurnedOff() {
            String secret = secret();
            PageResponse wrong = post(FACTOR + "/bekraeft", Map.of("kode", "nej"));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(Jsoup.parse(wrong.body()).select("[role=alert]").text()).contains("Koden er forkert");
            assertThat(wrong.body()).doesNotContain(secret);
            Document on = Jsoup.parse(
                    post(FACTOR + "/bekraeft", Map.of("kode", code(secret))).body());
            assertThat(on.select("#gendannelseskoder li")).hasSize(10);
            assertThat(page(FACTOR).select("#gendannelseskoder")).isEmpty();
            assertThat(page(FACTOR).text()).contains("slået til", "10 ubrugte");
            assertThat(page("/min-konto").text()).contains("slået til");

            assertThat(post(FACTOR + "/fra", Map.of("kode", "nej")).status()).isEqualTo(422);
            installation.clock.forward(Duration.ofSeconds(30));
            assertThat(post(FACTOR + "/fra", Map.of("kode", code(secret))).headers())
                    .containsEntry("Location", FACTOR + "?slaaet=fra");
            assertThat(page(FACTOR + "?slaaet=fra").text()).contains("slået fra", "Tilføj en app");
        }

        @Test
        void newRecoveryCodesTakeThePassword() {
            post(FACTOR + "/bekraeft", Map.of("kode", code(secret())));
            for (int wrong = 0; wrong < 3; wrong++) {
                assertThat(post(FACTOR + "/koder", Map.of("adgangskode", "forkert"))
                                .status())
                        .isEqualTo(422);
            }
            assertThat(post(FACTOR + "/koder", Map.of("adgangskode", SigningIn.PASSWORD))
                            .status())
                    .isEqualTo(429);
            installation.clock.forward(Duration.ofSeconds(1));
            assertThat(Jsoup.parse(post(FACTOR + "/koder", Map.of("adgangskode", SigningIn.PASSWORD))
                                    .body())
                            .select("#gendannelseskoder li"))
                    .hasSize(10);
        }
    }
}
