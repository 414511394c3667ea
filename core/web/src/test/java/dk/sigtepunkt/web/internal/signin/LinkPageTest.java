package dk.sigtepunkt.web.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.OneTimeLink.Purpose;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Sender;
import dk.sigtepunkt.web.internal.page.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkPageTest {
    private static final String ANEW = "seks tørre katte sover";

    private final Installation installation = MadeUp.installation();
    private final AccountId ane = installation.holders.person();
    private String address = "";

    @BeforeEach
    void aneIsSentALink() {
        installation.holders.call(ane, "Ane Overgaard", "ane@kommune.dk");
        installation.signingIn.chosen(ane);
        address = "/engangslink/"
                + ((HandOutLinks.Made) installation.signingIn.links.make(
                                ane, Purpose.RESET, Actor.owner(Actor.Means.PAGE, "administrator")))
                        .token();
    }

    private PageResponse chooses(String at, String password, String repeated) {
        return installation.site.reply(
                Installation.visit("POST", at, Map.of("ny", password, "gentaget", repeated), Optional.empty()));
    }

    @Test
    void lookingUsesNothingUpAndNobodyElseLearnsTheAddress() {
        for (int n = 0; n < 2; n++) {
            PageResponse reply = installation.get(address);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.headers())
                    .containsEntry("Cache-Control", "no-store, private")
                    .containsEntry("Referrer-Policy", "no-referrer");
            Document page = Jsoup.parse(reply.body());
            assertThat(page.select("main").text()).contains("Ane Overgaard", "ane@kommune.dk");
            assertThat(page.select("main form").attr("action")).isEqualTo(address);
        }
    }

    @Test
    void aPasswordIsChosenOnceAndWhoeverWasInIsOut() {
        Session before = installation.signedIn(ane);
        assertThat(chooses(address, ANEW, ANEW).headers()).containsEntry("Location", "/log-ind?valgt=ja");
        assertThat(installation.sessions.find(before.secret())).isEmpty();
        assertThat(installation
                        .page("/log-ind?valgt=ja")
                        .select("[role=status]")
                        .text())
                .contains("valgt");
        assertThat(installation
                        .site
                        .reply(Installation.visit(
                                "POST",
                                "/log-ind",
                                Map.of("login", "ane@kommune.dk", "adgangskode", ANEW),
                                Optional.empty()))
                        .status())
                .isEqualTo(303);
        assertThat(installation.get(address).status()).isEqualTo(404);
        PageResponse again = chooses(address, ANEW, ANEW);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.body()).contains("Linket virker ikke", "Bed en administrator");
    }

    @Test
    void aBadPasswordIsToldWhyAndTheLinkStays() {
        assertThat(Jsoup.parse(chooses(address, "kort", "kort").body())
                        .select(".form-error-message")
                        .text())
                .contains("mindst 15");
        assertThat(Jsoup.parse(chooses(address, ANEW, ANEW + " ").body())
                        .select(".form-error-message")
                        .text())
                .contains("ikke ens");
        assertThat(installation.get(address).status()).isEqualTo(200);
    }

    @Test
    void anExpiredLinkAndAnUnknownOneReadAlike() {
        String unknown = installation.get("/engangslink/gaet").body().replace("gaet", "");
        assertThat(unknown).contains("Linket virker ikke");
        installation.clock.forward(Duration.ofHours(24));
        assertThat(installation.get(address).status()).isEqualTo(404);
        for (int n = 0; n < 11; n++) {
            chooses("/engangslink/gaet", ANEW, ANEW);
        }
        assertThat(chooses("/engangslink/gaet", ANEW, ANEW).status()).isEqualTo(429);
    }

    /** A page that tells nobody where it is lets a browser say that its form comes from nowhere. */
    @Test
    void aFormThatComesFromNowhereIsTaken() {
        PageRequest plain = Installation.visit("POST", address, Map.of("ny", ANEW, "gentaget", ANEW), Optional.empty());
        Sender nowhere = new Sender(Arrival.local("localhost:8181"), Optional.of("null"), Optional.empty());
        PageRequest sent = new PageRequest(
                "POST",
                address,
                Map.of(),
                Map.of(),
                plain.posted(),
                new Visitor(Optional.empty(), nowhere, false, "", "", ""),
                plain.words());
        assertThat(installation.site.reply(sent).headers()).containsEntry("Location", "/log-ind?valgt=ja");
    }
}
