package dk.sigtepunkt.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Fetched;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What somebody is told who is known and may not see a page, and what is noted of it. */
class RefusedPageTest {
    private final Installation installation = MadeUp.installation();
    private final AccountId bo = installation.holders.person(HeldRole.in(MadeUp.LAND, Role.SECRETARY));

    private PageResponse get(String address) {
        installation.signingIn.chosen(bo);
        Session session = installation.signedIn(bo);
        return installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(session)));
    }

    @Test
    void itSaysWhatIsMissingWhereAndWhomToAsk() {
        PageResponse refused = get("/drift/udvalg/vand/stop");
        Document page = Jsoup.parse(refused.body());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(page.select("main").text())
                .contains("ret til at lægge udvalg på i udvalget vand", "spørg den, der styrer konti");
        assertThat(page.select("main a").eachAttr("href")).contains("/mine-udvalg", "/om-roller", "/drift", "/");
    }

    @Test
    void itLeadsToNoPageThatIsRefusedToo() {
        AccountId politician = installation.holders.person(HeldRole.in(MadeUp.LAND, Role.POLITICIAN));
        installation.signingIn.chosen(politician);
        Session session = installation.signedIn(politician);
        for (String address : List.of("/karantaene", "/konti", "/revision", "/drift/kode", "/drift/log-ind")) {
            PageResponse refused =
                    installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(session)));
            assertThat(refused.status()).as(address).isEqualTo(403);
            assertThat(Jsoup.parse(refused.body()).select("a[href]").eachAttr("href"))
                    .doesNotContain("/karantaene", "/konti", "/revision", "/drift/kode", "/drift/log-ind");
        }
    }

    @Test
    void whoIsTurnedAwayIsNoted() {
        get("/drift/udvalg/vand/stop");

        assertThat(installation.noted.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.what().act()).isEqualTo(FrontDoor.TURNED_AWAY);
            assertThat(entry.what().outcome()).isEqualTo(AuditEntry.Outcome.REFUSED);
            assertThat(entry.about().committee()).isEqualTo("vand");
            assertThat(entry.toString()).contains(bo.value());
        });
    }

    @Test
    void whoIsTurnedAwayFromOneCaseOfAnotherCommitteeIsNotedToo() {
        SourceKey lake = new SourceKey(MadeUp.WATER, "maaling");
        installation.sources.cases.add(Fetched.held(7, lake, MadeUp.EXAMPLE, 14, "Sigtbarheden springer."));

        assertThat(get("/karantaene/7").status()).isEqualTo(403);
        assertThat(installation.noted.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.about().committee()).isEqualTo("vand"));
    }

    @Test
    void whoIsNotKnownAndWhoMayAreNotNoted() {
        installation.get("/drift/udvalg/vand/stop");
        get("/drift/udvalg/land/stop");
        get("/karantaene");

        assertThat(installation.noted.entries()).isEmpty();
    }
}
