package dk.sigtepunkt.web.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.SigningIn;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Index;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptsPageTest {
    private final Installation installation = MadeUp.installation();
    private final AccountId ane = installation.holders.person();
    private final AccountId it = installation.holders.person(HeldRole.everywhere(Role.IT_OPERATIONS));
    private final AccountId administrator = installation.holders.person(HeldRole.everywhere(Role.ADMINISTRATOR));

    @BeforeEach
    void aneHasAPassword() {
        installation.holders.call(ane, "Ane Overgaard", "ane@kommune.dk");
        installation.signingIn.chosen(ane);
    }

    private PageResponse enters(String login, String password) {
        return post("/log-ind", Map.of("login", login, "adgangskode", password), Optional.empty());
    }

    private PageResponse post(String address, Map<String, String> form, Optional<Session> session) {
        return installation.site.reply(Installation.visit("POST", address, form, session));
    }

    private PageResponse seenBy(AccountId account) {
        return installation.site.reply(
                Installation.visit("GET", "/drift/log-ind", Map.of(), Optional.of(installation.signedIn(account))));
    }

    private PageResponse opens(AccountId by) {
        Session session = installation.signedIn(by);
        return post("/drift/log-ind/" + ane.value() + "/aabn", Map.of("csrf", session.csrf()), Optional.of(session));
    }

    @Test
    void whoMayNotSeeItIsToldSo() {
        assertThat(installation.get("/drift/log-ind").headers().get("Location")).startsWith("/log-ind?videre=");
        assertThat(seenBy(ane).status()).isEqualTo(403);
        assertThat(Jsoup.parse(seenBy(it).body()).select("main").text())
                .contains("Ingen må vente.", "Der er ingen mislykkede forsøg.");
    }

    @Test
    void whoFailedAndWhyIsListedNewestFirst() {
        enters("ingen@kommune.dk", "x");
        for (int wrong = 0; wrong < 3; wrong++) {
            enters("ane@kommune.dk", "forkert");
        }
        var page = Jsoup.parse(seenBy(it).body());
        assertThat(page.select("[aria-labelledby=forsoeg] tbody tr").eachText())
                .hasSize(4)
                .satisfies(
                        newest -> assertThat(newest).contains("Ane Overgaard", "192.0.2.7", "forkert adgangskode"),
                        Index.atIndex(0))
                .satisfies(
                        oldest -> assertThat(oldest).contains("ingen konto", "ingen har det log-in"), Index.atIndex(3));
        assertThat(page.text()).doesNotContain("ingen@kommune.dk");
        assertThat(page.select("[aria-labelledby=venter] tbody tr").text()).contains("Ane Overgaard", "venter til");
        assertThat(page.select("form[action$=/aabn]")).isEmpty();
    }

    @Test
    void whoeverManagesAccountsLetsSomebodyTryAgain() {
        for (int n = 0; n < 20; n++) {
            enters("ane@kommune.dk", "forkert");
            installation.clock.forward(Duration.ofMinutes(15));
        }
        var page = Jsoup.parse(seenBy(administrator).body());
        assertThat(page.select("[aria-labelledby=venter]").text()).contains("Ane Overgaard", "20", "lukket til");
        assertThat(page.select("form[action=/drift/log-ind/" + ane.value() + "/aabn]"))
                .hasSize(1);
        assertThat(opens(it).status()).isEqualTo(403);
        assertThat(enters("ane@kommune.dk", SigningIn.PASSWORD).status()).isEqualTo(429);
        assertThat(opens(administrator).headers()).containsEntry("Location", "/drift/log-ind?aabnet=ja");
        assertThat(enters("ane@kommune.dk", SigningIn.PASSWORD).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsWords(Reason reason) {
        Words words = Words.danish(AttemptsPage.class.getClassLoader());
        assertThat(words.say("signin.reason." + reason.code())).isNotBlank();
    }
}
