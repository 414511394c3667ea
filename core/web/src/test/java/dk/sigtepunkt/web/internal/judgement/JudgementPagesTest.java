package dk.sigtepunkt.web.internal.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
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

/** A person's status at the pages, and the explanation that one off course asks for. */
class JudgementPagesTest {
    private static final String AREA = "/fokusomraader/vand/bad";
    private static final String FORMS = AREA + "/vurdering/2024K4";
    private static final String MISSING =
            "Efter kvartalets udgang er fokusområdet vurderet som ude af kurs; udvalget har ikke forklaret hvorfor.";
    private static final Map<String, String> RED =
            Map.of("status", "off-course", "reason", "Badeforbud hele sommeren.");
    private static final Map<String, String> WHY =
            Map.of("fact", "Alger.", "cause", "Varme.", "source", "DMI", "action", "Vi renser.", "known", "vand/rens");

    private final Installation installation = MadeUp.installation();
    private final Session chair = signedIn(Role.CHAIR);

    private Session signedIn(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, role)));
    }

    private Document get(String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(chair)))
                .body());
    }

    private PageResponse send(String address, Map<String, String> written) {
        return sent(address, get(address), written);
    }

    private PageResponse sent(String address, Document form, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>(written);
        form.select("form.sheet input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(chair)));
    }

    @Test
    void oneThatAPersonHasOffCourseWaitsUntilItIsExplained() {
        assertThat(get(AREA).select(".story-doings a").eachText()).containsExactly("Sæt en anden vurdering");
        assertThat(installation.page(AREA).select(".story-doings")).isEmpty();
        PageResponse set = send(FORMS + "/saet", RED);
        assertThat(set.status()).isEqualTo(303);
        assertThat(get(set.headers().getOrDefault("Location", "")).text())
                .contains("Det er gemt.", "Vurderet som »Ude af kurs«", "Badeforbud hele sommeren.");
        assertThat(get("/mine-udvalg").text()).contains("1 fokusområde, der er ude af kurs uden forklaring");
        assertThat(installation.page("/rapport/2024K4").text()).contains(MISSING);

        assertThat(send(FORMS + "/forklar", WHY).status()).isEqualTo(303);
        assertThat(get("/mine-udvalg").text()).doesNotContain("uden forklaring");
        Document area = installation.page(AREA);
        assertThat(area.select(".explanation").text())
                .contains("Skrevet efter kvartalets udgang, 10.03.2026, af udvalgsformand")
                .contains("Hvad er der sket? Alger.", "Hvorfor? Varme. Kilde: DMI", "Vi renser. Rens søen")
                .doesNotContain("ikke forklaret");
        assertThat(area.select(".explanation a").attr("href")).contains("/handlinger/vand/rens");

        assertThat(send(FORMS + "/tag-tilbage", Map.of("reason", "Nye prøver.")).status())
                .isEqualTo(303);
        assertThat(installation.page(AREA).select(".person-mark")).isEmpty();
        assertThat(installation.page(AREA + "/vurdering").select("ol.story li")).hasSize(3);
        assertThat(installation.page(AREA + "/vurdering?kendt=2026-03-09").select("ol.story li"))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsToldAndWhatWasWrittenStays() {
        PageResponse wrong = send(FORMS + "/saet", Map.of("reason", "Ring til 010203-1234"));
        assertThat(wrong.status()).isEqualTo(422);
        Document form = Jsoup.parse(wrong.body());
        assertThat(form.select("#f-reason").text()).isEqualTo("Ring til 010203-1234");
        assertThat(form.select(".form-error-message")).hasSize(2);
        assertThat(send(FORMS + "/forklar", WHY).body()).contains("ikke ude af kurs i kvartalet");
        assertThat(get(FORMS.replace("2024K4", "2030K1") + "/saet").text()).contains("hverken et fokusområde");
        assertThat(installation.written.judgements().book().all()).isEmpty();
    }

    @Test
    void whoeverComesSecondIsGivenBothTexts() {
        Document mine = get(FORMS + "/saet");
        send(FORMS + "/saet", RED);
        PageResponse clash = sent(FORMS + "/saet", mine, Map.of("status", "attention", "reason", "Det går nok."));
        assertThat(clash.status()).isEqualTo(409);
        Document both = Jsoup.parse(clash.body());
        assertThat(both.select(".alert-warning").text()).contains("Ude af kurs", "Badeforbud hele sommeren.");
        assertThat(both.select("#f-reason").text()).isEqualTo("Det går nok.");
    }
}
