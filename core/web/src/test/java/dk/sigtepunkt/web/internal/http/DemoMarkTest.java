package dk.sigtepunkt.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.demo.DemoAccounts;
import dk.sigtepunkt.domain.demo.DemoPerson;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoMarkTest {
    private static final List<DemoPerson> PEOPLE =
            List.of(new DemoPerson(Role.SECRETARY, "secretary@demo.invalid", "sekretær"));

    private final Installation installation = MadeUp.installation();
    private Optional<String> simulated = Optional.empty();

    private Document page(String address, List<DemoPerson> demo) {
        ClassLoader files = Templates.class.getClassLoader();
        Site site = new Site(
                installation.routes,
                new Templates(
                        files,
                        installation.assets,
                        Words.danish(files),
                        "Sigtepunkt",
                        new InstallationMarks(demo, () -> simulated)),
                new LayoutFactory(installation.strategies),
                asker -> installation.catalogue,
                installation.signingIn.unfinished,
                installation.signingIn.provider,
                installation.house,
                installation.signingIn.forms);
        return Jsoup.parse(site.reply(Installation.visit("GET", address, Map.of(), Optional.empty()))
                .body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/matrix", "/udvalg", "/drift", "/log-ind", "/findes-ikke"})
    void everyPageSaysThatItIsADemo(String address) {
        assertThat(page(address, PEOPLE).select(".demo-mark").text()).startsWith("Demo:");
        assertThat(page(address, List.of()).select(".demo-mark")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/matrix", "/udvalg", "/drift", "/log-ind", "/findes-ikke"})
    void everyPageSaysThatItsTimeIsSimulatedAndWhatItIs(String address) {
        assertThat(page(address, List.of()).select(".simulation-mark")).isEmpty();
        simulated = Optional.of("1. oktober 2022 kl. 08.30");
        assertThat(page(address, List.of()).select(".simulation-mark").text())
                .startsWith("Simuleret tid:")
                .contains("1. oktober 2022 kl. 08.30");
    }

    @Test
    void whereOneSignsInStandsAsWhomOneMay() {
        assertThat(page("/log-ind", PEOPLE)
                        .select("section:contains(Demokonti)")
                        .text())
                .contains("secretary@demo.invalid", DemoAccounts.PASSWORD);
        assertThat(page("/log-ind", List.of()).text()).doesNotContain("demo", DemoAccounts.PASSWORD);
    }
}
