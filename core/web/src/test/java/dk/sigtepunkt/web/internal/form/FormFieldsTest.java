package dk.sigtepunkt.web.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that people write in says which fields they need not fill in, and calls no two the same. */
class FormFieldsTest {
    private final Installation installation = MadeUp.installation();
    private final Session secretary =
            installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));

    private Document answered(String method, String address) {
        Map<String, String> sent = method.equals("GET") ? Map.of() : Map.of("csrf", secretary.csrf());
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit(method, address, sent, Optional.of(secretary)))
                .body());
    }

    private static String label(Element field) {
        Element parent = field.parents().stream()
                .filter(one -> one.is(".form-group"))
                .findFirst()
                .orElseThrow();
        return parent.select(".form-label").text();
    }

    /** As it is heard: within which groups, and by which name. */
    private static String heard(Element field) {
        List<String> groups = new ArrayList<>();
        for (Element parent : field.parents()) {
            if (parent.is("fieldset")) {
                groups.add(0, parent.select("> legend").text());
            }
        }
        return String.join(" › ", groups) + " › " + label(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/udvalg/vand/ny-handling",
                "/handlinger/vand/rens/ord",
                "/handlinger/vand/rens/trin",
                "/handlinger/vand/rens/opdater",
                "/droeftelser/ny",
                "/forslag/nyt",
                "/evidens/ny/vand",
                "/sandsynliggoerelse/ny/vand"
            })
    void whatNeedNotBeFilledInSaysSoAndEachIsCalledByItself(String address) {
        Document page = answered("GET", address);
        Elements fields = page.select(
                "form.sheet input[name]:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([tabindex]),"
                        + " form.sheet select, form.sheet textarea");
        assertThat(fields).as(address).isNotEmpty();
        for (Element field : fields) {
            boolean optional = label(field).endsWith("(valgfrit)");
            assertThat(optional && field.hasAttr("required"))
                    .as(address + " " + label(field))
                    .isFalse();
        }
        assertThat(fields.stream().map(FormFieldsTest::heard).toList()).doesNotHaveDuplicates();
        assertThat(page.select("form.sheet").text()).contains("(valgfrit)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/handlinger/vand/rens/trin", "/evidens/ny/vand"})
    void aGroupOfWhichOneMustBeChosenSaysSoAndWhatIsWrongWithIt(String address) {
        Document page = answered("GET", address);
        Element asked = page.select("fieldset[role=radiogroup]").first();
        assertThat(asked).isNotNull();
        assertThat(asked.attr("aria-required")).isEqualTo("true");
        assertThat(asked.select("input[type=radio][required]")).isNotEmpty();
        Document refused = answered("POST", page.select("form.sheet").attr("action"));
        assertThat(refused.select("fieldset[role=radiogroup][aria-invalid=true]"))
                .isNotEmpty();
        assertThat(refused.select(".form-error-message").eachText())
                .isNotEmpty()
                .allMatch(text -> text.startsWith("Fejl: "));
    }
}
