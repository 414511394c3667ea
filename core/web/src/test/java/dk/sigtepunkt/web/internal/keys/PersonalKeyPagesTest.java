package dk.sigtepunkt.web.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.domain.keys.SshLines;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalKeyPagesTest {
    private static final String KEYS = "/min-konto/koder";
    private static final String PORT = "sigtepunkt.console.port";

    private final Installation installation = MadeUp.installation();
    private final AccountId controller = installation.holders.person(HeldRole.everywhere(Role.CONTROLLER));
    private final Session session = installation.signedIn(controller);

    @AfterEach
    void closeConsole() {
        System.clearProperty(PORT);
    }

    private Document page(String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(session)))
                .body());
    }

    private PageResponse post(Session by, String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", by.csrf());
        return installation.site.reply(Installation.visit("POST", address, form, Optional.of(by)));
    }

    private PageResponse added(String label, String line) {
        return post(session, KEYS, Map.of("navn", label, "noegle", line));
    }

    private PersonalKey kept() {
        return installation.personalKeys.of(controller).get(0);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignInFirst() {
        assertThat(installation.get(KEYS).headers().get("Location")).startsWith("/log-ind?videre=");
        assertThat(installation
                        .site
                        .reply(Installation.visit("POST", KEYS, Map.of(), Optional.empty()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoHasNoKeyReadsThatAndHowToAddOne() {
        Document page = page(KEYS);
        assertThat(page.select("main").text()).contains("Du har ingen nøgler til konsollen", "ssh-keygen -t ed25519");
        assertThat(page.select("main table")).isEmpty();
        assertThat(page.select("nav a[href=" + KEYS + "]").attr("aria-current")).isEqualTo("page");
    }

    @Test
    void aKeyIsAddedListedAndEnded() {
        assertThat(added("Bærbar", SshLines.ed25519(1)).headers()).containsEntry("Location", KEYS + "?lagt-ind=ja");
        Document page = page(KEYS + "?lagt-ind=ja");
        assertThat(page.select("[role=status]").text()).contains("Nøglen er lagt ind");
        assertThat(page.select("tbody tr").text())
                .contains("Bærbar", "ssh-ed25519 SHA256:", "aldrig", "gælder")
                .doesNotContain("nogen@maskine");
        String end = page.select("tbody form").attr("action");
        assertThat(post(session, end, Map.of()).headers()).containsEntry("Location", KEYS + "?afsluttet=ja");
        assertThat(page(KEYS).select("tbody tr").text()).contains("afsluttet");
        assertThat(page(KEYS).select("tbody form")).isEmpty();
        assertThat(post(session, end, Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ssh-ed25519 x", "ssh-dss AAAAB3NzaC1kc3M="})
    void whatIsRefusedIsSaidAndWhatWasWrittenStays(String line) {
        PageResponse reply = added("Min <b>bærbare", line);
        assertThat(reply.status()).isEqualTo(422);
        Document page = Jsoup.parse(reply.body());
        assertThat(page.select("[role=alert]").text())
                .contains("Nøglen er ikke lagt ind")
                .endsWith(".");
        assertThat(page.select("#navn").attr("value")).isEqualTo("Min <b>bærbare");
        assertThat(page.select("#noegle").text()).isEqualTo(line);
    }

    @Test
    void aPrivateKeyGoesNoWayBack() {
        PageResponse reply = added("Bærbar", "-----BEGIN OPENSSH PRIVATE KEY-----\nhemmelig\n");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).doesNotContain("hemmelig").contains("den private nøgle");
    }

    @Test
    void nobodyEndsAnothersKey() {
        added("Bærbar", SshLines.ed25519(1));
        Session other = installation.signedIn(installation.holders.person(HeldRole.everywhere(Role.EXECUTIVE)));
        String end = KEYS + "/" + kept().id().value() + "/afslut";
        assertThat(post(other, end, Map.of()).status()).isEqualTo(404);
        assertThat(kept().holds()).isTrue();
        assertThat(post(session, KEYS + "/..x/afslut", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void theEmergencyKeyHasNoKeys() {
        Document page = installation.signedInPage(KEYS);
        assertThat(page.select("main").text()).contains("Du er logget ind med nødnøglen");
        assertThat(page.select("#noegle")).isEmpty();
    }

    @Test
    void howToSignInNamesThePort() {
        assertThat(page(KEYS).select("main").text()).contains("Konsollen er slået fra på denne server");
        System.setProperty(PORT, "8102");
        assertThat(page(KEYS).select("pre").eachText())
                .contains("ssh -p 8102 -i ~/.ssh/id_ed25519 mig@127.0.0.1 whoami");
    }
}
