package dk.sigtepunkt.web.internal.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Fetched;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.MemorySources;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits in quarantine, who sees it, and how it is decided. */
final class QuarantineTest {
    private final Installation installation = MadeUp.installation();
    private final MemorySources sources = installation.sources;
    private final SourceKey forest = new SourceKey(MadeUp.LAND, "skovregister");

    QuarantineTest() {
        sources.definitions.add(Fetched.source(MadeUp.REAL, "skovregister", "Skovregistret", Connector.CSV));
        sources.cases.add(Fetched.held(7, forest, MadeUp.REAL, 2600, "Skovareal <b>springer</b> fra 1.300 til 2.600."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/karantaene", "/karantaene/7"})
    void figuresThatAreNotPublishedAreShownToNobodyButTheAdministrator(String address) {
        PageResponse reply = installation.get(address);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.body()).isEmpty();
        String signIn = reply.headers().getOrDefault("Location", "");
        Map<String, String> form = Map.of(
                "token",
                Installation.TOKEN,
                "videre",
                installation.page(signIn).select("input[name=videre]").attr("value"));
        assertThat(installation
                        .site
                        .reply(Installation.visit("POST", "/log-ind", form, Optional.empty()))
                        .headers())
                .containsEntry("Location", address);
        assertThat(installation.page("/kilder").text()
                        + installation.page("/kilder/land/skovregister").text())
                .contains("venter")
                .doesNotContain("2.600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a?b=//c", "javascript:x"})
    void afterSigningInNobodyIsSentToAnotherSite(String next) {
        Map<String, String> form = Map.of("token", Installation.TOKEN, "videre", next);

        assertThat(installation
                        .site
                        .reply(Installation.visit("POST", "/log-ind", form, Optional.empty()))
                        .headers())
                .containsEntry("Location", "/drift");
    }

    @Test
    void theListSaysWhatIsOutOfLine() {
        Document page = installation.signedInPage("/karantaene");

        assertThat(page.select("tbody tr").text())
                .isEqualTo("Skovareal Skovareal <b>springer</b> fra 1.300 til 2.600. 2 tal land/skovregister "
                        + "09.03.2026 kl. 08.15");
        assertThat(installation
                        .page("/drift")
                        .select("[aria-labelledby=datakilder]")
                        .text())
                .contains("1 af 1 kilde kan hentes.", "Én sag venter i karantænen");
        sources.cases.clear();
        assertThat(installation.signedInPage("/karantaene").select("main").text())
                .contains("Intet venter.");
    }

    @Test
    void aCaseHoldsWhatIsKnownUpAgainstWhatWasFetched() {
        Document page = installation.signedInPage("/karantaene/7");

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "1. kvartal 2025 – 2.600,0 ha nyt",
                        "4. kvartal 2024 1.300,0 ha 2.600,0 ha +1.300,0 (+100,0 %)");
    }

    @Test
    void aReasonMayBeAsLongAsItIsKeptAndNoLonger() {
        Document page = Jsoup.parse(
                decide("released", "x".repeat(TextLimit.LONGEST + 1)).body());
        assertThat(page.select("#reason-fejl").text())
                .contains("Begrundelsen er på 4001 tegn; den må højst være på 4000.");
        assertThat(page.select("textarea").attr("maxlength")).isEqualTo("4000");
        assertThat(decide("released", "x".repeat(TextLimit.LONGEST)).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ok"})
    void aDecisionNeedsAReasonAndTheTextIsKept(String reason) {
        PageResponse reply = decide("released", reason);
        Document page = Jsoup.parse(reply.body());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(page.select("#reason-fejl").text()).contains("Skriv en begrundelse");
        assertThat(page.select("textarea[aria-invalid=true][aria-describedby~=reason-fejl]")
                        .text())
                .isEqualTo(reason.strip());
        assertThat(sources.deeds).isEmpty();
    }

    @Test
    void aDecisionIsMadeWithItsReason() {
        assertThat(decide("released", "Kilden har bekræftet tallet").headers())
                .containsEntry("Location", "/karantaene?gjort=frigivet");
        assertThat(decide("rejected", "Åbenlys fejl").headers()).containsEntry("Location", "/karantaene?gjort=afvist");
        assertThat(decide("replaced", "Ikke en persons valg").status()).isEqualTo(422);
        assertThat(sources.deeds)
                .containsExactly(
                        "decide 7 released: Kilden har bekræftet tallet (administrator (karantænesiden))",
                        "decide 7 rejected: Åbenlys fejl (administrator (karantænesiden))");
    }

    @Test
    void aCaseDecidedMeanwhileSaysSoAndKeepsTheText() {
        sources.refusal = Optional.of(
                new SourceOutcome(false, "already-decided", "Sagen er allerede frigivet.", Optional.empty()));

        PageResponse reply = decide("rejected", "Åbenlys fejl");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(Jsoup.parse(reply.body()).select(".alert-error").text()).contains("Sagen er allerede frigivet.");
        assertThat(Jsoup.parse(reply.body()).select("textarea").text()).isEqualTo("Åbenlys fejl");
    }

    @Test
    void aDecidedCaseShowsWhoWhenAndWhyAndNoForm() {
        QuarantineCase held = sources.cases.get(0);
        sources.cases.set(
                0,
                new QuarantineCase(
                        7,
                        new QuarantineCase.Arrival(forest, 7, held.arrival().at()),
                        held.indicator(),
                        held.findings(),
                        held.figures(),
                        Optional.of(new QuarantineCase.Decision(
                                QuarantineCase.Verdict.REJECTED, "Tastefejl <i>", "anne", Fetched.AT))));
        Document page = installation.signedInPage("/karantaene/7");

        assertThat(page.select(".alert-info").text())
                .isEqualTo("Sagen er afvist 09.03.2026 kl. 08.15 af anne. Begrundelse: Tastefejl <i>");
        assertThat(page.select("main form")).isEmpty();
        assertThat(installation
                        .signedInPage("/kilder/land/skovregister")
                        .select("[aria-labelledby=sager] li")
                        .eachText())
                .isEqualTo(List.of("Skovareal, 09.03.2026 kl. 08.15: afvist"));
    }

    @Test
    void aCaseThatThereIsNotIsNotFound() {
        assertThat(installation.signedInPage("/karantaene/8").select("h1").text())
                .isEqualTo("Siden findes ikke");
        assertThat(installation.signedInPage("/karantaene/x").select("h1").text())
                .isEqualTo("Siden findes ikke");
    }

    private PageResponse decide(String verdict, String reason) {
        Session session = installation.signedIn();
        Map<String, String> form = new HashMap<>(Map.of("verdict", verdict, "reason", reason));
        form.put("csrf", session.csrf());
        return installation.site.reply(Installation.visit("POST", "/karantaene/7", form, Optional.of(session)));
    }
}
