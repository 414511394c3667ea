package dk.sigtepunkt.web.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who sees to an action: one whose holder is here no longer waits, and is given to a colleague. */
class ActionHoldersPageTest {
    private static final String RENS = "/handlinger/vand/rens";

    private final Installation installation = MadeUp.installation();
    private final AccountId gone = called("Åse Holm");
    private final AccountId colleague = called("Bo Lund");
    private final Session secretary =
            installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));

    private AccountId called(String name) {
        AccountId id = installation.holders.person(HeldRole.in(MadeUp.WATER, Role.ACTION_OWNER));
        installation.holders.call(id, name, name);
        return id;
    }

    private int sent(String address, Session who, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>(written);
        fields.put("csrf", who.csrf());
        return installation
                .site
                .reply(Installation.visit("POST", address, fields, Optional.of(who)))
                .status();
    }

    private Document page(String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(secretary)))
                .body());
    }

    @Test
    void itIsToldOnTheDeskAndGivenToSomebodyWhoCanSeeToIt() {
        assertThat(sent(RENS + "/ansvar", installation.signedIn(gone), Map.of("ansvar", "tag")))
                .isEqualTo(303);
        assertThat(page("/mine-handlinger").text()).doesNotContain("Uden ansvarlig");
        installation.holders.deactivate(gone);
        assertThat(page("/mine-handlinger").select(".own-action").get(0).text())
                .contains("Uden ansvarlig", "Giv den til en anden");
        assertThat(page("/mine-udvalg").text()).contains("1 handling uden ansvarlig");
        assertThat(page(RENS).text()).contains("er her ikke længere");
        Document form = page(RENS + "/giv");
        assertThat(form.select("option").eachText()).contains("Bo Lund").doesNotContain("Åse Holm");
        assertThat(sent(RENS + "/giv", secretary, Map.of("account", gone.value())))
                .isEqualTo(422);
        assertThat(sent(RENS + "/giv", secretary, Map.of("account", colleague.value())))
                .isEqualTo(303);
        assertThat(page("/mine-udvalg").text()).doesNotContain("uden ansvarlig");
        assertThat(page(RENS).text()).doesNotContain("er her ikke længere");
    }

    /** Nobody is let go of an action unseen. */
    @Test
    void whoSeesToAnActionIsNotTakenOverUnseen() {
        assertThat(page(RENS).select(".story-doings button").text()).isEqualTo("Jeg står for den");
        assertThat(sent(RENS + "/ansvar", installation.signedIn(colleague), Map.of("ansvar", "tag")))
                .isEqualTo(303);
        assertThat(page(RENS).select(".story-doings button").text()).isEqualTo("Overtag");
        assertThat(page(RENS).text()).contains("En anden står for handlingen.");
        assertThat(sent(RENS + "/ansvar", secretary, Map.of("ansvar", "slip"))).isEqualTo(409);
        assertThat(page(RENS).select(".story-doings button").text()).isEqualTo("Overtag");
    }
}
