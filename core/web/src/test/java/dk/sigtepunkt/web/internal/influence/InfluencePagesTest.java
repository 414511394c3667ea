package dk.sigtepunkt.web.internal.influence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Influences at the pages: from a draft to what both committees say, and what a change then does in the other committee. */
class InfluencePagesTest {
    private static final String ONE = "/forbundne-kar/vand/soe/land/skov";
    private static final Map<String, String> SAYS = Map.of(
            "from", "vand/soe",
            "to", "land/skov",
            "sign", "strengthens",
            "strength", "strong",
            "reason", "Rent vand giver sunde træer",
            "about", "skovgæster");

    private final Installation installation = MadeUp.installation();
    private final Session secretary = signedIn(MadeUp.WATER, Role.SECRETARY);
    private final Session chair = signedIn(MadeUp.WATER, Role.CHAIR);
    private final Session other = signedIn(MadeUp.LAND, Role.CHAIR);

    private Session signedIn(CommitteeId committee, Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(committee, role)));
    }

    private PageResponse send(Session who, String address, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>(written);
        get(who, address)
                .select("form.sheet input[type=hidden]")
                .forEach(field -> fields.putIfAbsent(field.attr("name"), field.val()));
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(who)));
    }

    private void done(Session who, String address, Map<String, String> written) {
        PageResponse reply = send(who, address, written);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    }

    private Document get(Session who, String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body());
    }

    private static List<String> doings(Document page) {
        return page.select(".story-doings a").eachText();
    }

    private void released() {
        done(secretary, "/forbundne-kar/ny/vand", SAYS);
        done(chair, ONE + "/vand/frigiv", Map.of());
    }

    @Test
    void aDraftIsReleasedAndHoldsWhenTheOtherCommitteeSaysTheSame() {
        assertThat(installation.page("/forbundne-kar").select("main").text())
                .contains("Ingen udvalg har sagt, at fokusområder påvirker hinanden.");
        done(secretary, "/forbundne-kar/ny/vand", SAYS);
        assertThat(installation.get(ONE).status()).isEqualTo(404);
        assertThat(get(other, "/forbundne-kar").text()).doesNotContain("Rent vand");
        assertThat(get(secretary, ONE).text()).contains("Rent vand giver sunde træer", "Kladde fra Udvalget for Vand");
        assertThat(doings(get(secretary, ONE))).containsExactly("Skriv kladde for Udvalget for Vand");
        done(chair, ONE + "/vand/frigiv", Map.of());
        assertThat(installation.page(ONE).select("main").text())
                .contains("styrker stærkt", "Foreslået", "Rent vand giver sunde træer", "Mærkes af: skovgæster.");
        assertThat(doings(get(other, ONE))).containsExactly("Udvalget for Land er enig", "Udvalget for Land afviser");
        assertThat(get(other, "/mine-udvalg").text()).contains("1 forbindelse, som et andet udvalg foreslår");
        done(other, ONE + "/land/enig", Map.of("reason", "Det ser vi også"));
        Document held = installation.page(ONE);
        assertThat(held.select("main").text()).contains("Gælder", "Det ser vi også");
        assertThat(held.select(".story").text())
                .contains("Udvalget for Vand: styrker stærkt", "Udvalget for Land: styrker stærkt", "udvalgsformand");
        Document net = installation.page("/forbundne-kar");
        assertThat(net.select("table.influences tbody tr")).hasSize(1);
        assertThat(net.select("svg[role=img] path[marker-end]")).hasSize(2);
        assertThat(net.select("table.influences").text()).contains("Mere skov", "Gælder");
    }

    @Test
    void aDeclinedOneKeepsBothReasonsAndADifferentOneIsADisagreement() {
        released();
        assertThat(send(other, ONE + "/land/afvis", Map.of()).status()).isEqualTo(422);
        done(other, ONE + "/land/afvis", Map.of("reason", "Skoven står tørt"));
        assertThat(installation.page(ONE).select("main").text())
                .contains("Afvist", "Skoven står tørt", "Rent vand giver sunde træer");
        Session secretaryOfLand = signedIn(MadeUp.LAND, Role.SECRETARY);
        Map<String, String> otherwise =
                Map.of("sign", "weakens", "strength", "weak", "reason", "Vandet tager plads", "about", "");
        done(secretaryOfLand, ONE + "/land/kladde", otherwise);
        assertThat(get(chair, ONE).text()).doesNotContain("Vandet tager plads");
        done(other, ONE + "/land/frigiv", Map.of());
        assertThat(installation.page(ONE).select("main").text())
                .contains("Uenighed", "Vandet tager plads", "Rent vand giver sunde træer", "svækker svagt");
        done(chair, ONE + "/vand/traek-tilbage", Map.of("reason", "Vi venter"));
        assertThat(installation.page(ONE).select("main").text()).contains("Foreslået", "trukket tilbage", "Vi venter");
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
        PageResponse reply = send(
                secretary,
                "/forbundne-kar/ny/vand",
                Map.of("from", "land/skov", "to", "land/skov", "sign", "sideways", "reason", "Mit", "strength", ""));
        assertThat(reply.status()).isEqualTo(422);
        Document page = Jsoup.parse(reply.body());
        assertThat(page.select(".alert-error li").eachText())
                .contains("Et fokusområde kan ikke påvirke sig selv; vælg et andet.");
        assertThat(page.select("textarea[name=reason]").text()).isEqualTo("Mit");
        released();
        assertThat(send(secretary, "/forbundne-kar/ny/vand", SAYS).body())
                .contains("Udvalget har allerede sagt noget om den forbindelse; ret det i stedet.");
        assertThat(installation.get("/forbundne-kar?udvalg=findes-ikke").status())
                .isEqualTo(400);
        assertThat(installation.get("/forbundne-kar/vand/soe/vand/soe").status())
                .isEqualTo(404);
    }

    @Test
    void whoHasLookedAtAnotherVersionIsToldWhatStands() {
        done(secretary, "/forbundne-kar/ny/vand", SAYS);
        Map<String, String> late = new HashMap<>(SAYS);
        late.put("reason", "Den sene");
        late.put("version", "0");
        PageResponse reply = send(secretary, ONE + "/vand/kladde", late);
        assertThat(reply.status()).isEqualTo(409);
        assertThat(Jsoup.parse(reply.body()).select(".alert-warning").text()).contains("Rent vand giver sunde træer");
        assertThat(Jsoup.parse(reply.body()).select("textarea[name=reason]").text())
                .isEqualTo("Den sene");
    }

    /** Both declare it in their contents, so that it is part of quarters that are over. */
    private static Installation declared(CommitteeState land) {
        Committee water = MadeUp.water().influencing(List.of(Influences.strengthens("vand/soe", "land/skov")));
        Committee woods = MadeUp.land().influencing(List.of(Influences.strengthens("vand/soe", "land/skov")));
        return new Installation(
                MadeUp.strategy(new StrategyState.Draft("Ikke vedtaget endnu.")),
                new CatalogueSnapshot(
                        List.of(
                                new KnownCommittee(water, CommitteeState.ACTIVE, "1.2.0", MadeUp.SINCE),
                                new KnownCommittee(woods, land, "1.0.0", MadeUp.SINCE)),
                        List.of()),
                List.of(),
                List.of());
    }

    @Test
    void aChangeInOneCommitteeIsAHearingInTheOtherAndAChapterOfTheReport() {
        Installation town = declared(CommitteeState.ACTIVE);
        Session land = town.signedIn(town.holders.person(HeldRole.in(MadeUp.LAND, Role.CHAIR)));
        String chapter = "section[aria-labelledby=virkninger]";
        Document report = town.page("/rapport/2024K4");
        assertThat(report.select(chapter).text())
                .contains("Virkninger på tværs", "Rens søen", "Udvalget for Land", "Trækker op i Mere skov")
                .contains("styrker middel", "Udvalget har ikke svaret endnu.");
        assertThat(town.page("/rapport/2025K1").select(chapter).text())
                .contains("Intet, der skete i kvartalet, rækker ind i andre udvalg.");
        String form = report(town, land).select(".crossing a.no-print").attr("href");
        assertThat(form).startsWith("/virkninger/2024K4/land?aendring=");
        Document asked = Jsoup.parse(town.site
                .reply(Installation.visit("GET", form, Map.of(), Optional.of(land)))
                .body());
        assertThat(asked.select("form.sheet").text()).contains("Rens søen", "Trækker op i Mere skov.");
        Map<String, String> answer = new HashMap<>(Map.of("text", "Vi planter flere"));
        asked.select("form.sheet input[type=hidden]").forEach(one -> answer.put(one.attr("name"), one.val()));
        assertThat(town.site
                        .reply(Installation.visit("POST", form, answer, Optional.of(land)))
                        .status())
                .isEqualTo(303);
        assertThat(town.page("/rapport/2024K4").select(chapter).text())
                .contains("Vi planter flere", "udvalgsformand")
                .doesNotContain("ikke svaret");
        assertThat(town.page("/rapport/2024K4?kendt=2026-03-09").select(chapter).text())
                .doesNotContain("Vi planter flere");
    }

    private static Document report(Installation town, Session who) {
        return Jsoup.parse(town.site
                .reply(Installation.visit("GET", "/virkninger?kvartal=2024K4", Map.of(), Optional.of(who)))
                .body());
    }

    @Test
    void aStoppedCommitteesInfluencesAreBrokenAndWholeAgain() {
        Document stopped = declared(CommitteeState.STOPPED).page("/forbundne-kar");
        assertThat(stopped.select("table.influences").text()).contains("Afbrudt", "er ikke i drift");
        assertThat(declared(CommitteeState.ACTIVE)
                        .page("/forbundne-kar")
                        .select("table.influences")
                        .text())
                .contains("Gælder")
                .doesNotContain("Afbrudt");
        assertThat(declared(CommitteeState.STOPPED)
                        .page("/rapport/2024K4")
                        .select("section[aria-labelledby=virkninger]")
                        .text())
                .contains("Trækker op i Mere skov", "Afbrudt: Udvalget for Land er ikke i drift nu.");
    }

    @Test
    void anAreasPageSaysWhatItWorksOnAndWhatWorksOnIt() {
        Installation town = declared(CommitteeState.ACTIVE);
        String section = "section[aria-labelledby=forbundne-kar]";
        assertThat(town.page("/fokusomraader/vand/soe?kvartal=2024K4")
                        .select(section)
                        .text())
                .contains("Området påvirker", "styrker middel: Mere skov");
        assertThat(town.page("/fokusomraader/land/skov?kvartal=2024K4")
                        .select(section)
                        .text())
                .contains("Området bliver påvirket af", "styrker middel");
        assertThat(town.page("/fokusomraader/vand/bad?kvartal=2024K4")
                        .select(section)
                        .text())
                .contains("Der er ikke sagt noget om");
        assertThat(town.page("/forbundne-kar?omraade=vand/bad").select("main").text())
                .contains("Ingen forbindelser svarer til det, der er valgt.");
    }
}
