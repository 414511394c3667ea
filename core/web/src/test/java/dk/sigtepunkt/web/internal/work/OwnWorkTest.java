package dk.sigtepunkt.web.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.text.Words;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for somebody, on the own page and at the head of the front page. */
class OwnWorkTest {
    private static final CommitteeId GONE = new CommitteeId("nedlagt");

    private final Installation installation = MadeUp.installation();

    @BeforeEach
    void somethingWaitsInTheForest() {
        SourceKey forest = new SourceKey(MadeUp.LAND, "skovregister");
        installation.sources.definitions.add(
                Fetched.source(MadeUp.REAL, "skovregister", "Skovregistret", Connector.CSV));
        installation.sources.runs.add(Fetched.run(1, forest, SourceRun.State.FAILED, "Ingen svarede."));
        installation.sources.cases.add(Fetched.held(7, forest, MadeUp.REAL, 2600, "Skovareal springer."));
        installation.sources.cases.add(Fetched.held(8, forest, MadeUp.REAL, 2700, "Skovareal springer igen."));
        installation.sources.standings.put(
                forest,
                List.of(Fetched.standing(MadeUp.land().indicators().get(0), SeriesFreshness.State.STALE, false)));
        CatalogueSnapshot before = installation.next.get();
        installation.next = () -> new CatalogueSnapshot(
                before.committees(),
                List.of(new RefusedContent(
                        "land.yaml", Optional.of(MadeUp.LAND), Fetched.AT, List.of("Linje 3: ukendt felt."))));
    }

    @Test
    void aSecretarySeesWhatWaitsInTheOwnCommitteeAndNothingOfAnother() {
        Document page = page("/mine-udvalg", HeldRole.in(MadeUp.LAND, Role.SECRETARY));
        assertThat(page.select("main h2").eachText()).containsExactly("Udvalget for Land");
        assertThat(waiting(page, MadeUp.LAND))
                .contains(
                        "2 sager i karantæne /karantaene",
                        "1 hentning, der ikke lykkedes /kilder",
                        "1 tal, der skulle være kommet fra en kilde /kilder",
                        "1 afvist fil /drift#udvalg-land");
        assertThat(page.select("main").text()).contains("Din rolle: udvalgssekretær");
    }

    @Test
    void whoMayNotLookIntoItIsNotToldOfIt() {
        assertThat(waiting(page("/mine-udvalg", HeldRole.in(MadeUp.LAND, Role.POLITICIAN)), MadeUp.LAND))
                .noneMatch(one -> one.contains("karantæne") || one.contains("hentning") || one.contains("fil"));
        assertThat(page("/mine-udvalg", HeldRole.in(MadeUp.WATER, Role.SECRETARY))
                        .text())
                .doesNotContain("karantæne.", "Udvalget for Land");
    }

    @Test
    void draftsOfWhatWasSeenWaitForTheOwnPeopleWhoWriteThem() {
        SomeEvidence.draft(installation.evidence, "Kladden", SomeEvidence.area("land", "skov"));
        String draft = "1 kladde under »Set og hørt«, der ikke er offentliggjort /evidens#kladder";
        assertThat(waiting(page("/mine-udvalg", HeldRole.in(MadeUp.LAND, Role.SECRETARY)), MadeUp.LAND))
                .contains(draft);
        assertThat(waiting(page("/mine-udvalg", HeldRole.in(MadeUp.LAND, Role.POLITICIAN)), MadeUp.LAND))
                .doesNotContain(draft);
        assertThat(page("/mine-udvalg", HeldRole.in(MadeUp.WATER, Role.SECRETARY))
                        .text())
                .doesNotContain("Set og hørt«, der ikke");
    }

    @Test
    void lateActionsAndWhatTheReportLacksWaitForEverybodyWithARole() {
        assertThat(waiting(page("/mine-udvalg", HeldRole.in(MadeUp.WATER, Role.ACTION_OWNER)), MadeUp.WATER))
                .contains("1 forsinket handling /handlinger?forsinket=ja&udvalg=vand");
    }

    @ParameterizedTest
    @EnumSource(WaitingKind.class)
    void eachKindIsSaidOfOneAndOfMore(WaitingKind kind) {
        Words words = Words.danish(WaitingKind.class.getClassLoader());
        assertThat(kind.say(1, words)).startsWith("1 ");
        assertThat(kind.say(3, words)).startsWith("3 ");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachLinkOpens(Role role) {
        for (HeldRole held : List.of(HeldRole.in(MadeUp.LAND, role), HeldRole.everywhere(role))) {
            Session session = signedIn(held);
            Document page = Jsoup.parse(get("/mine-udvalg", session).body());
            List<String> links = page.select("main a").eachAttr("href");
            assertThat(links).isNotEmpty();
            links.forEach(href -> assertThat(
                            get(href.replaceFirst("#.*", ""), session).status())
                    .as(href)
                    .isEqualTo(200));
        }
    }

    @Test
    void aRoleThatIsBoundToNoneIsOneInAll() {
        Document page = page("/mine-udvalg", HeldRole.everywhere(Role.CONTROLLER));
        assertThat(page.select("main h2").eachText()).containsExactly("Udvalget for Vand", "Udvalget for Land");
        assertThat(page.select("main").text()).contains("controller (i alle udvalg)");
    }

    @Test
    void aCommitteeThatIsGoneIsSaidToBe() {
        Document page = page("/mine-udvalg", HeldRole.in(GONE, Role.SECRETARY));
        assertThat(page.select("main h2").eachText()).containsExactly("nedlagt");
        assertThat(page.select("main").text()).contains("Udvalget findes ikke længere her");
        assertThat(page.select("article a")).isEmpty();
    }

    @Test
    void whoHasNoRoleIsToldWhomToAsk() {
        assertThat(page("/mine-udvalg").select("main").text())
                .contains("Du har ikke en rolle i noget udvalg i dag.", "spørg den, der styrer konti");
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        assertThat(installation.get("/mine-udvalg").headers())
                .containsEntry("Location", "/log-ind?videre=%2Fmine-udvalg");
    }

    @Test
    void theFrontPageBeginsWithTheSame() {
        HeldRole secretary = HeldRole.in(MadeUp.LAND, Role.SECRETARY);
        Document front = page("/", secretary);
        assertThat(front.select("main section").eachAttr("aria-labelledby")).startsWith("venter");
        assertThat(front.select("section.yours li a").eachAttr("href"))
                .isEqualTo(page("/mine-udvalg", secretary)
                        .select("#udvalg-land ~ ul:not(.footer-links) a")
                        .eachAttr("href"));
    }

    @Test
    void theFrontPageOfAVisitorStaysAsItWas() {
        String before = installation.get("/").body();
        page("/", HeldRole.in(MadeUp.LAND, Role.SECRETARY));
        assertThat(installation.get("/").body()).isEqualTo(before).doesNotContain("venter på dig", "karantæne");
    }

    @Test
    void theFrontPageOfWhoHasNothingToDoSaysSo() {
        assertThat(page("/", HeldRole.in(GONE, Role.POLITICIAN))
                        .select("section.yours")
                        .text())
                .contains("Intet venter på dig lige nu.");
        assertThat(page("/").select("section.yours").text()).contains("Du har ikke en rolle i noget udvalg i dag.");
    }

    private static List<String> waiting(Document page, CommitteeId committee) {
        Element card =
                page.select("article[aria-labelledby=udvalg-" + committee + "]").first();
        assertThat(card).isNotNull();
        return card.select("ul:not(.footer-links) a").stream()
                .map(link -> link.text() + " " + link.attr("href"))
                .toList();
    }

    private Session signedIn(HeldRole... roles) {
        AccountId account = installation.holders.person(roles);
        installation.signingIn.chosen(account);
        return installation.signedIn(account);
    }

    private Document page(String address, HeldRole... roles) {
        return Jsoup.parse(get(address, signedIn(roles)).body());
    }

    private PageResponse get(String address, Session session) {
        return installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(session)));
    }
}
