package dk.sigtepunkt.web.internal.steps;

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

/** What an action is expected to change, on its story and where it is written. */
class StoryEffectsTest {
    private static final String PATHS = "/handlinger/vand/stier";
    private static final Map<String, String> ACTION = Map.of(
            "area", "soe",
            "title", "Stier",
            "description", "En sti på træ.",
            "owner", "Parkchefen",
            "start", "2026-04-01",
            "end", "2027-04-01",
            "reason", "Foreslået i foråret",
            "trigger", "council-input");
    private static final Map<String, String> EFFECT = Map.of(
            "effects.0.indicator", MadeUp.EXAMPLE.toString(),
            "effects.0.lag", "6",
            "effects.0.reason", "Som ved åen",
            "effects.0.years.0.year", "2026",
            "effects.0.years.0.change", "1,5",
            "effects.0.years.1.year", "2027",
            "effects.0.years.1.change", "-0,25");

    private final Installation installation = MadeUp.installation();
    private final Session secretary =
            installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));

    private PageResponse post(String address, Map<String, String> written, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(written);
        fields.putAll(more);
        fields.put("csrf", secretary.csrf());
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(secretary)));
    }

    private Document page(String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(secretary)))
                .body());
    }

    private String effects() {
        return page(PATHS)
                .expectFirst("section[aria-labelledby=virkning]")
                .text()
                .replace('\u00a0', ' ');
    }

    private void begun() {
        PageResponse begun = post("/udvalg/vand/ny-handling", ACTION, EFFECT);
        assertThat(begun.status()).as(begun.body()).isEqualTo(303);
    }

    private void step(String state) {
        Map<String, String> step = Map.of("state", state, "reason", "Derfor", "trigger", "committee");
        assertThat(post(PATHS + "/trin", step, Map.of()).status()).isEqualTo(303);
    }

    @Test
    void anEffectIsExpectedOnlyWhileTheActionIsDecidedAndNotGivenUp() {
        begun();
        assertThat(effects()).contains("Handlingen er ikke besluttet, så virkningen forventes ikke endnu.");
        step("decided");
        step("started");
        assertThat(effects()).contains("Ses efter 6 måneder.").doesNotContain("forventes ikke");
        step("stopped");
        assertThat(effects()).contains("Handlingen er stoppet, så virkningen forventes ikke længere.");
    }

    @Test
    void anEffectIsToldInOneWayWithItsSignAndUnitAlsoWhereItIsWrittenAnew() {
        begun();
        String was = "+1,5 m i 2026, −0,25 m i 2027";
        assertThat(effects()).contains(was + ". Ses efter 6 måneder. Som ved åen");
        Map<String, String> anew = Map.of(
                "effects.0.lag",
                "0",
                "effects.0.years.0.change",
                "1",
                "effects.0.years.1.change",
                "1",
                "why",
                "Målt igen");
        Map<String, String> all = new HashMap<>(EFFECT);
        all.putAll(anew);
        assertThat(post(PATHS + "/ord", ACTION, all).status()).isEqualTo(303);
        assertThat(effects()).contains("+1,0 m om året i 2026 og 2027. Ses med det samme.");
        assertThat(page(PATHS).select(".story li").text().replace('\u00a0', ' '))
                .contains(
                        "Forventet virkning på Sigtbarhed: »" + was + ", ses efter 6 måneder. Som ved åen« blev til »")
                .doesNotContain("Ændring: »");
    }
}
