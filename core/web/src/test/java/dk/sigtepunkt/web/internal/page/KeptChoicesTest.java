package dk.sigtepunkt.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Installation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever narrowed a page down and looks at another quarter, day or period of it has it narrowed down still. */
class KeptChoicesTest {
    private static final String READ = "kvartal=2024K4&kendt=2026-06-30";

    private final Installation site = TwoPeriodsTest.both();

    /** The parameters of an address that no switch may drop. */
    private static Map<String, String> chosen(String address) {
        Map<String, String> chosen = new TreeMap<>(
                Installation.visit("GET", address, Map.of(), Optional.empty()).query());
        chosen.keySet().removeAll(List.of("kvartal", "kendt", "strategi"));
        return chosen;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/handlinger?tilstand=i%20gang&forsinket=nej&ansvarlig=Skovrider",
                "/rettelser?rettet=2026K1",
            })
    void everySwitchKeepsThem(String address) {
        Document page = site.page(address + "&" + READ);
        List<String> switches = page.select(".period-switch a, .known-banner a").eachAttr("href");
        assertThat(switches).hasSize(3);
        for (String href : switches) {
            assertThat(site.get(href).status()).as(href).isEqualTo(200);
            assertThat(chosen(href)).as(href).isEqualTo(chosen(address));
        }
        page.select("form.quarter-form")
                .forEach(form -> chosen(address)
                        .forEach((name, value) -> assertThat(
                                        form.select("input[name=" + name + "]").val())
                                .isEqualTo(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/handlinger?udvalg=vand&sigtepunkt=natur&tilstand=i%20gang",
                "/rettelser?udvalg=vand&rettet=2026K1"
            })
    void whatCannotBeChosenInTheOtherPeriodIsLeftOut(String address) {
        Document page = site.page(address + "&" + READ);
        String own = page.select(".period-switch a[aria-current]").attr("href");
        assertThat(chosen(own)).isEqualTo(chosen(address));
        String other = page.select(".period-switch a:not([aria-current])").attr("href");
        Map<String, String> rest = chosen(address);
        rest.keySet().removeAll(List.of("udvalg", "sigtepunkt"));
        assertThat(site.get(other).status()).as(other).isEqualTo(200);
        assertThat(chosen(other)).isEqualTo(rest);
    }

    @Test
    void aQuarterBeforeTheOtherPeriodIsLeftOut() {
        Document page = site.page("/rettelser?rettet=2024K3");
        String other = page.select(".period-switch a[href*=videre]").attr("href");
        assertThat(chosen(other).values()).isSubsetOf("alle");
    }

    /** So that a page that comes later keeps what is chosen on it, too. */
    @Test
    void everythingThatCanBeChosenIsKept() {
        List<String> names = Stream.of(
                        "/",
                        "/matrix",
                        "/udvalg",
                        "/handlinger",
                        "/rapport/2024K4",
                        "/rettelser",
                        "/beslutninger",
                        "/strategi",
                        "/udvalg/vand",
                        "/fokusomraader/vand/soe",
                        "/indikatorer/vand.soe",
                        "/sigtepunkter/natur?kvartal=2024K4")
                .flatMap(address -> site.page(address).select("form[method=get] [name]").stream())
                .map(field -> field.attr("name"))
                .distinct()
                .filter(name -> !List.of("kvartal", "kendt", "strategi").contains(name))
                .toList();
        Map<String, String> asked = new TreeMap<>();
        names.forEach(name -> asked.put(name, "x"));
        PageRequest visit = Installation.visit("GET", Links.address("/", asked), Map.of(), Optional.empty());
        assertThat(Choices.of(visit).asked().keySet())
                .containsExactlyInAnyOrderElementsOf(names)
                .hasSize(8);
    }
}
