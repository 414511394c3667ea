package dk.sigtepunkt.web.internal.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Files beside a finding at the pages: put there, seen, saved and taken away. */
class AttachmentPagesTest {
    private static final String FILES = "/evidens/1/filer";

    private final Installation installation = MadeUp.installation();
    private final Session owner = signedIn(Role.ACTION_OWNER);
    private final Session secretary = signedIn(Role.SECRETARY);

    private Session signedIn(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, role)));
    }

    private Document get(Session who, String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body());
    }

    private PageResponse attach(Session who, Optional<Artifact> file, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>(written);
        get(who, FILES)
                .select("form.sheet input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return installation.site.reply(
                Installation.visit("POST", FILES, fields, Optional.of(who)).sent(fields, file));
    }

    private static Optional<Artifact> file(String name) {
        return Optional.of(new Artifact(name, ("I filen " + name).getBytes(UTF_8)));
    }

    @Test
    void aFileOfADraftIsSeenByItsOwnPeopleAloneAndTakenAwayAgain() {
        SomeEvidence.draft(installation.evidence, "Kladde", SomeEvidence.area("vand", "soe"));
        assertThat(get(owner, FILES).text()).contains("Der ligger ingen filer ved.");
        assertThat(attach(owner, file("referat.txt"), Map.of()).status()).isEqualTo(303);
        Document page = get(owner, FILES);
        assertThat(page.select("article h2").text()).isEqualTo("referat.txt");
        assertThat(installation.get(FILES).status()).isEqualTo(404);
        assertThat(installation.get(FILES + "/1").status()).isEqualTo(404);
        Map<String, String> fields = new HashMap<>();
        page.select("article form input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        assertThat(page.select("article button").text()).isEqualTo("Fjern referat.txt");
        assertThat(installation
                        .site
                        .reply(Installation.visit("POST", FILES + "/1/fjern", fields, Optional.of(owner)))
                        .status())
                .isEqualTo(303);
        assertThat(get(owner, FILES).text()).contains("Der ligger ingen filer ved.");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasWrittenIsGivenBack() {
        SomeEvidence.draft(installation.evidence, "Kladde", SomeEvidence.area("vand", "soe"));
        PageResponse none = attach(owner, Optional.empty(), Map.of("alt", "Søen fra syd"));
        assertThat(none.status()).isEqualTo(422);
        Document page = Jsoup.parse(none.body());
        assertThat(page.select(".alert-error a[href=#f-file]").text()).contains("ikke valgt en fil");
        assertThat(page.select("#f-alt").val()).isEqualTo("Søen fra syd");
        assertThat(attach(owner, file("orm.exe"), Map.of()).body()).contains("Virusscanneren fandt noget skadeligt");
    }

    private PageResponse describe(Document form, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>();
        form.select("form.sheet input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(written);
        return installation.site.reply(Installation.visit("POST", FILES + "/1/ret", fields, Optional.of(secretary)));
    }

    @Test
    void whatIsSaidOfAPictureIsCorrectedWithAReasonAndAClashGivesBoth() {
        SomeEvidence.published(installation.evidence, "Talt", SomeEvidence.area("vand", "soe"));
        attach(secretary, file("soe.png"), Map.of("alt", "Søen fra syd"));
        assertThat(get(owner, FILES + "/1/ret").text()).contains("Filen findes ikke");
        Document form = get(secretary, FILES + "/1/ret");
        assertThat(form.select("#f-alt").val()).isEqualTo("Søen fra syd");
        Document without =
                Jsoup.parse(describe(form, Map.of("alt", "", "text", "Skrevet")).body());
        assertThat(without.select(".alert-error a").eachAttr("href")).contains("#f-alt", "#f-reason");
        assertThat(without.select("#f-text").text()).isEqualTo("Skrevet");
        Map<String, String> right = Map.of("alt", "Søen fra nord", "reason", "Forkert verdenshjørne");
        assertThat(describe(form, right).status()).isEqualTo(303);
        Document page = installation.page(FILES);
        assertThat(page.select("img.attached").attr("alt")).isEqualTo("Søen fra nord");
        assertThat(page.select("article .since").text()).contains("Forkert verdenshjørne");
        PageResponse late = describe(form, Map.of("alt", "Søen fra øst", "reason", "Jeg også"));
        assertThat(late.status()).isEqualTo(409);
        Document both = Jsoup.parse(late.body());
        assertThat(both.select(".alert-warning").text()).contains("Søen fra nord");
        assertThat(both.select("#f-alt").val()).isEqualTo("Søen fra øst");
    }

    @Test
    void aPictureOfWhatIsPublishedIsShownWithItsWordsAndSavedByEverybody() {
        SomeEvidence.published(installation.evidence, "Talt", SomeEvidence.area("vand", "soe"));
        assertThat(attach(secretary, file("soe.png"), Map.of()).body()).contains("mangler en beskrivelse");
        assertThat(attach(secretary, file("soe.png"), Map.of("alt", "Søen fra syd"))
                        .status())
                .isEqualTo(303);
        Document page = installation.page(FILES);
        assertThat(page.select("img.attached").attr("alt")).isEqualTo("Søen fra syd");
        assertThat(page.select("form.sheet")).isEmpty();
        assertThat(installation.get(FILES + "/1").status()).isEqualTo(200);
        assertThat(installation.page("/evidens/1").select(".story-doings a").eachText())
                .containsExactly("Filer");
        assertThat(get(owner, FILES).select("form.sheet")).isEmpty();
    }
}
