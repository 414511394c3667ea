package dk.sigtepunkt.web.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StrategyPageTest {
    private final Installation installation;
    private final Strategy strategy;

    StrategyPageTest() throws IOException {
        installation = RealContent.installation();
        strategy = RealContent.strategy();
    }

    @Test
    void saysWhatIsAimedAtInWhatStateAndWhoTheReportGoesTo() {
        Document page = installation.page("/strategi");
        assertThat(page.select("h1").text()).isEqualTo(strategy.title());
        assertThat(page.select("main").text())
                .contains("Udkast")
                .contains("Økonomiudvalget, derefter Kommunalbestyrelsen")
                .contains("Klima i balance")
                .contains("Kommunens egen tekst er ikke indlæst");
    }

    @Test
    void showsTheImportedTextLetterByLetter() {
        installation.texts.put(
                strategy.id(),
                new StrategyText(
                        "Vi skal <b>vokste</b>.\n\nCO₂ ned.", "strategi.txt", Instant.parse("2026-01-02T10:00:00Z")));
        Document page = installation.page("/strategi/" + strategy.id());
        assertThat(page.select("main p").eachText()).contains("Vi skal <b>vokste</b>.", "CO₂ ned.");
        assertThat(page.select("main").text()).contains("Indlæst 02.01.2026 fra strategi.txt");
    }

    @Test
    void anUnknownStrategyIsNotFound() {
        assertThat(installation.get("/strategi/ukendt").status()).isEqualTo(404);
    }
}
