package dk.sigtepunkt.web.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What stands for everybody to read and says more than is known. */
class StandingWordingPageTest {
    private static final String CLAIM = "Rensningen har medført, at vandet er blevet klarere.";

    private final Installation installation = MadeUp.installation();

    /** The committee of the waters, as if it had said so of its action. */
    private void said(String reason) {
        Committee water = MadeUp.water();
        Action before = water.actions().get(0);
        List<ActionStep> steps = new ArrayList<>(before.steps());
        steps.add(new ActionStep(LocalDate.of(2024, 11, 1), ActionState.ADJUSTED, reason, "Udvalget"));
        Action action = new Action(
                before.key(),
                before.focusArea(),
                before.title(),
                before.description(),
                before.ownerRole(),
                before.start(),
                before.end(),
                steps,
                before.origin());
        Committee now = new Committee(
                water.id(),
                water.name(),
                water.nameNote(),
                water.description(),
                water.focusAreas(),
                water.indicators(),
                List.of(action));
        installation.next = () -> new CatalogueSnapshot(
                List.of(new KnownCommittee(now, CommitteeState.ACTIVE, "1.2.1", MadeUp.SINCE)), List.of());
    }

    private String desk() {
        Session secretary =
                installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));
        return Jsoup.parse(installation
                        .site
                        .reply(Installation.visit("GET", "/mine-udvalg", Map.of(), Optional.of(secretary)))
                        .body())
                .text();
    }

    @Test
    void whatSaysTooMuchIsListedWithWhatCouldBeSaid() {
        assertThat(installation.page("/ordlyd").text()).contains("Ingen tekster siger mere");
        assertThat(desk()).doesNotContain("der siger mere, end vi ved");
        said(CLAIM);
        Document page = installation.page("/ordlyd");
        assertThat(page.select("h2").eachText()).contains("Udvalget for Vand");
        assertThat(page.text()).contains(CLAIM, "»medført«: skriv for eksempel »");
        assertThat(page.select("article h3 a").attr("href")).startsWith("/handlinger/vand/rens");
        assertThat(page.select("article h3 .example-mark").text())
                .as("the action was made up")
                .isEqualTo("Eksempel");
        assertThat(desk()).contains("1 tekst, der siger mere, end vi ved");
    }

    @Test
    void whatIsKeptWithAReasonIsNot() {
        said(CLAIM + " [Ordlyden »medført« er beholdt: det er målt i et forsøg]");
        assertThat(installation.page("/ordlyd").text()).contains("Ingen tekster siger mere");
    }
}
