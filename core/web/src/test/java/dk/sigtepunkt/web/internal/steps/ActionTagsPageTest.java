package dk.sigtepunkt.web.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people say that an action counts on, in its form and its story. */
class ActionTagsPageTest {
    private static final String RENS = "/handlinger/vand/rens";

    private final Installation installation = MadeUp.installation();
    private final Session secretary =
            installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));

    private Document page(String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(secretary)))
                .body());
    }

    private int sent(Document form, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>();
        form.select("form.sheet input[type=text], form.sheet input[type=date], form.sheet input[type=hidden],"
                        + " form.sheet input[checked], form.sheet textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("form.sheet select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        fields.putAll(written);
        return installation
                .site
                .reply(Installation.visit("POST", RENS + "/ord", fields, Optional.of(secretary)))
                .status();
    }

    @Test
    void whatAnActionCountsOnIsChosenAndStandsInItsStory() {
        Document form = page(RENS + "/ord");
        assertThat(form.select("input[type=checkbox]")).hasSize(3 + 17);
        assertThat(form.select("label[for=f-sdg-12]").text()).isEqualTo("13. Klimaindsats");

        assertThat(sent(form, Map.of("bottomLines.2", "environmental", "sdg.12", "13", "why", "Den tæller")))
                .isEqualTo(303);
        assertThat(page(RENS).select("dl.facts a").eachText()).contains("Miljø", "13. Klimaindsats");
        assertThat(page(RENS).select(".story li").text()).contains("Bundlinje", "Miljø", "Verdensmål");
        assertThat(page(RENS + "/ord").select("input[type=checkbox][checked]").eachAttr("name"))
                .containsExactly("bottomLines.2", "sdg.12");
    }

    @Test
    void whatIsTakenAwayIsGone() {
        sent(page(RENS + "/ord"), Map.of("sdg.12", "13", "why", "Den tæller"));
        Document form = page(RENS + "/ord");
        form.select("input[checked]").removeAttr("checked");

        assertThat(sent(form, Map.of("why", "Den tæller ikke"))).isEqualTo(303);
        assertThat(page(RENS).select("dl.facts a").eachText()).doesNotContain("13. Klimaindsats");
    }

    @Test
    void whatIsNoTagIsSaidBesideIt() {
        assertThat(sent(page(RENS + "/ord"), Map.of("sdg.12", "99", "why", "Fordi")))
                .isEqualTo(422);
    }
}
