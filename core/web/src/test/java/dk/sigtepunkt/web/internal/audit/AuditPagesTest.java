package dk.sigtepunkt.web.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.AuditReason;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.audit.KeptHead;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who did what, on the pages. */
class AuditPagesTest {
    private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");
    private static final AccountId ANNE = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");
    private static final CommitteeId COMMITTEE = new CommitteeId("laering");

    private final Installation installation;

    AuditPagesTest() throws IOException {
        installation = RealContent.installation();
    }

    @BeforeEach
    void somethingWasDone() {
        installation.names.all.put(ANNE, new AccountName("Anne Prøve", "anne@example.dk"));
        done(AuditNote.done(
                        THEN,
                        person(ANNE.value()),
                        Permission.RECORD_FIGURES,
                        "figures-recorded",
                        AuditEntry.About.in(COMMITTEE, "figures", "7"))
                .because("Målt om <b>igen</b>", new Random(1)));
        done(AuditNote.of(
                THEN.plusSeconds(60),
                person("p-bbbbbbbbbbbbbbbbbbbb"),
                new AuditEntry.What("DEPLOY_COMMITTEES", "paint-the-town", AuditEntry.Outcome.REFUSED),
                AuditEntry.About.of("committee", "")));
    }

    private static Actor person(String id) {
        return Actor.person(Actor.Means.PAGE, id, Set.of(HeldRole.in(COMMITTEE, Role.SECRETARY)));
    }

    private void done(AuditNote note) {
        installation.trail.append(note);
    }

    private PageResponse signedIn(String address) {
        return installation.site.reply(
                Installation.visit("GET", address, Map.of(), Optional.of(installation.signedIn())));
    }

    private String main(String address) {
        return installation.signedInPage(address).select("main").text();
    }

    private List<String> numbers(String query) {
        return installation.signedInPage("/revision" + query).select("tbody th").eachText();
    }

    @Test
    void theNewestComesFirstInWordsAndWithTheNameThatSomebodyHasToday() {
        Document page = installation.signedInPage("/revision");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "2 01.03.2026 kl. 13.01 person (p-bbbbbbbbbbbbbbbbbbbb) paint-the-town afvist udvalg",
                        "1 01.03.2026 kl. 13.00 Anne Prøve skrev tal ind udført tal: 7 " + committee());
        installation.names.all.clear();
        assertThat(main("/revision")).doesNotContain("Anne").contains("person (" + ANNE + ")");
    }

    private String committee() {
        return installation
                .next
                .get()
                .committee(COMMITTEE)
                .orElseThrow()
                .content()
                .name();
    }

    @Test
    void whetherTheChainIsWholeIsSaidWithWhatItRestsOn() {
        assertThat(main("/revision"))
                .contains("Revisionssporet er sammenhængende, ikke holdt mod kendt hoved.", "2 poster, kontrolleret")
                .contains(installation.trail.head().hash());
        installation.heads.keep(new KeptHead(installation.trail.head(), THEN, "knude-1"));
        installation.clock.forward(Duration.ofMinutes(2));
        assertThat(main("/revision?kontrol=nu"))
                .contains("Revisionssporet er sammenhængende, holdt mod kendt hoved af 01.03.2026 kl. 13.00.");
    }

    @Test
    void whatIsWrongAndWhereIsSaid() {
        installation.trail.links.remove(0);
        installation.heads.unreadable.add("2026-03-02.head");
        Document page = installation.signedInPage("/revision");
        assertThat(page.select(".alert-error").text()).isEqualTo("Revisionssporet er ikke sammenhængende.");
        assertThat(page.select("main").text())
                .contains("Før post 2 mangler der poster.", "2026-03-02.head kan ikke læses");
    }

    @Test
    void theFormNarrowsDownAndKeepsWhatWasAsked() {
        assertThat(numbers("?fra=01.03.2026&til=2026-03-01")).containsExactly("2", "1");
        assertThat(numbers("?til=28.02.2026")).isEmpty();
        assertThat(numbers("?fra=02.03.2026")).isEmpty();
        assertThat(numbers("?hvem=" + ANNE)).containsExactly("1");
        assertThat(numbers("?handling=paint-the-town")).containsExactly("2");
        assertThat(numbers("?ret=RECORD_FIGURES")).containsExactly("1");
        assertThat(numbers("?udfald=refused")).containsExactly("2");
        assertThat(numbers("?slags=figures&noegle=7&udvalg=laering")).containsExactly("1");
        Document asked = installation.signedInPage("/revision?handling=paint-the-town&hvem=p-x&udfald=refused");
        assertThat(asked.select("option[selected]").eachText()).containsExactly("paint-the-town", "afvist");
        assertThat(asked.select("#hvem").val()).isEqualTo("p-x");
        assertThat(asked.select("main").text()).contains("Ingen poster passer", "Vis alle poster");
    }

    @Test
    void whatIsNoDayOrNumberIsSaid() {
        PageResponse answer = signedIn("/revision?fra=i+g%C3%A5r&til=30.06.9999&foer=x");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("»i går« er ikke en dag", "»30.06.9999« er ikke en dag", "»x« er ikke en posts nummer");
    }

    @Test
    void aLongListGoesOnWhereThePageBeforeEnded() {
        for (int one = 0; one < 70; one++) {
            done(AuditNote.done(THEN, person(ANNE.value()), "signed-in", AuditEntry.About.of("session", "")));
        }
        Document first = installation.signedInPage("/revision?hvem=" + ANNE);
        assertThat(first.select("tbody tr")).hasSize(50);
        String older = first.select("a[rel=next]").attr("href");
        assertThat(older).isEqualTo("/revision?foer=23&hvem=" + ANNE);
        Document second = installation.signedInPage(older);
        assertThat(second.select("tbody th").eachText())
                .hasSize(21)
                .startsWith("22")
                .endsWith("1");
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void aRecordHasAPageOfItsOwn() {
        assertThat(main("/revision/1"))
                .contains("Post 1", "Hvem Anne Prøve Id " + ANNE, "Kendt som person", "Roller den dag udvalgssekretær")
                .contains(
                        "Ad hvilken vej siderne", "Handling skrev tal ind", "Ret skrive tal ind", "Målt om <b>igen</b>")
                .contains("Posten selv " + installation.trail.links.get(0).hash());
        assertThat(main("/revision/2")).contains("Der er ingen begrundelse.", "Udfald afvist");
        installation.trail.reasons.put(1L, new AuditReason("00", "Noget andet"));
        assertThat(main("/revision/1")).contains("Begrundelsen er ikke den, der blev givet");
        installation.trail.reasons.clear();
        assertThat(main("/revision/1")).contains("Begrundelsen er slettet");
        assertThat(signedIn("/revision/99").status()).isEqualTo(404);
        assertThat(signedIn("/revision/x").status()).isEqualTo(404);
        assertThat(signedIn("/revision/99999999999999999999").status()).isEqualTo(404);
    }

    @Test
    void theWholeChainIsAFileThatTheVerifierTakes() {
        List<ExportedLink> plain = export("/revision/eksport.jsonl");
        assertThat(plain).extracting(ExportedLink::link).isEqualTo(installation.trail.links);
        assertThat(plain).allMatch(link -> link.reason().isEmpty());
        assertThat(ChainVerifier.verify(
                                plain.stream().map(ExportedLink::link).iterator(), List.of(installation.trail.head()))
                        .whole())
                .isTrue();
        assertThat(export("/revision/eksport.jsonl?begrundelser=ja").get(0).reason())
                .isEqualTo(Optional.ofNullable(installation.trail.reasons.get(1L)));
    }

    private List<ExportedLink> export(String address) {
        PageResponse file = signedIn(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers())
                .containsEntry("Content-Disposition", "attachment; filename=\"revisionsspor.jsonl\"")
                .containsEntry("Cache-Control", "no-store, private");
        return file.body()
                .lines()
                .map(line -> ExportedLink.read(line).orElseThrow())
                .toList();
    }

    @Test
    void whoMayNotIsToldNothing() {
        for (String address : List.of("/revision", "/revision/1", "/revision/99", "/revision/eksport.jsonl")) {
            PageResponse stranger = installation.get(address);
            assertThat(stranger.status()).as(address).isBetween(300, 401);
            assertThat(stranger.body()).doesNotContain("Anne", "Målt om");
            installation.withheld.add(Permission.SEE_AUDIT);
            PageResponse refused = signedIn(address);
            assertThat(refused.status()).as(address).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("Anne", "Målt om");
            installation.withheld.clear();
        }
    }
}
