package dk.sigtepunkt.web.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.strategy.DecidedStrategies;
import dk.sigtepunkt.domain.strategy.MemoryStrategyDecisionStore;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A strategy as it was known on a day, and its text version by version. */
class StrategyAsKnownTest {
    private static final StrategyState DRAFT = new StrategyState.Draft("Ikke vedtaget endnu.");
    private static final StrategyState ADOPTED =
            new StrategyState.Adopted("Byrådet", LocalDate.of(2023, 5, 2), "Sag 23/7");
    private static final Strategy STRATEGY = MadeUp.strategy(DRAFT);
    private static final String PAGE = "/strategi/" + STRATEGY.id();

    private final MemoryStrategyDecisionStore states = new MemoryStrategyDecisionStore();
    private final Installation town = new Installation(
            new DecidedStrategies(List.of(STRATEGY), states),
            new CatalogueSnapshot(List.of(), List.of()),
            List.of(),
            List.of());

    /** On the first ten minutes of as many days of 2025. */
    private void imported(int versions) {
        IntStream.rangeClosed(1, versions)
                .forEach(number -> town.texts.keep(
                        STRATEGY.id(),
                        new StrategyText(
                                "Ordlyd nummer %d.".formatted(number),
                                "udgave-%d.txt".formatted(number),
                                "karaf",
                                Instant.parse("2025-01-%02dT00:10:00Z".formatted(number)))));
    }

    private String main(String address) {
        return town.page(address).select("main").text();
    }

    private List<String> listed(String address) {
        return town.page(address)
                .select("section[aria-labelledby=udgaver] li a")
                .eachAttr("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/strategi", "/strategi/proeve"})
    void itsStateAndWhatWasWrittenOfItAreThoseOfTheDay(String address) {
        String before = town.get(address + "?kendt=2026-01-31").body();
        states.keep(new StrategyDecision(
                STRATEGY.id(), DRAFT, ADOPTED, Actor.Means.CONSOLE, "karaf", Instant.parse("2026-02-01T09:00:00Z")));
        town.texts.keep(
                STRATEGY.id(), new StrategyText("Ny ordlyd.", "b.txt", "karaf", Instant.parse("2026-02-01T09:00:00Z")));

        assertThat(town.get(address + "?kendt=2026-01-31").body()).isEqualTo(before);
        assertThat(town.page(address + "?kendt=2026-01-31").select(".draft-mark"))
                .isNotEmpty();
        assertThat(main(address + "?kendt=01.02.2026"))
                .contains("Vedtaget af Byrådet 02.05.2023 (Sag 23/7)", "Ny ordlyd.");
        assertThat(town.page(address + "?kendt=01.02.2026").select(".draft-mark"))
                .isEmpty();
    }

    @Test
    void theTextIsTheOneOfTheDay() {
        imported(3);
        assertThat(main(PAGE)).contains("Ordlyd nummer 3.").doesNotContain("ældre udgave");
        assertThat(main(PAGE + "?kendt=2025-01-02"))
                .contains("Ordlyd nummer 2.")
                .doesNotContain("ældre udgave");
        assertThat(main(PAGE + "?kendt=2024-12-31")).contains("Kommunens egen tekst er ikke indlæst");
        assertThat(listed(PAGE + "?kendt=2025-01-02"))
                .containsExactly(
                        PAGE + "?kendt=2025-01-02&udgave=2#ordlyd", PAGE + "?kendt=2025-01-02&udgave=1#ordlyd");
        assertThat(town.get(PAGE + "?kendt=2025-01-02&udgave=3").status()).isEqualTo(404);
    }

    @Test
    void anOlderVersionSaysSoAndLeadsToTheOneInForce() {
        imported(3);
        Document older = town.page(PAGE + "?udgave=2");
        assertThat(older.select("section[aria-labelledby=ordlyd] .known-banner").text())
                .isEqualTo("Det her er en ældre udgave af teksten. Se den udgave, der gælder");
        assertThat(older.select("section[aria-labelledby=ordlyd] .known-banner a")
                        .attr("href"))
                .isEqualTo(PAGE + "#ordlyd");
        assertThat(older.select("main").text()).contains("Ordlyd nummer 2.");
        assertThat(town.page(PAGE + "?udgave=2&kendt=2025-01-03")
                        .select("section[aria-labelledby=ordlyd] .known-banner a")
                        .attr("href"))
                .isEqualTo(PAGE + "?kendt=2025-01-03#ordlyd");
        for (String inForce : List.of(PAGE + "?udgave=3", PAGE + "?udgave=2&kendt=2025-01-02")) {
            assertThat(main(inForce)).doesNotContain("ældre udgave");
        }
        assertThat(town.get(PAGE + "?udgave=4").status()).isEqualTo(404);
    }

    @Test
    void anOlderVersionIsSaidFirstOnThePageAndTheListMarksWhatIsShownAndWhatHolds() {
        imported(3);
        Document older = town.page(PAGE + "?udgave=2");
        assertThat(older.expectFirst("main .known-banner").text())
                .isEqualTo("Strategiens egen tekst vises her i en ældre udgave, nr. 2. Gå til teksten");
        assertThat(older.expectFirst("main .known-banner a").attr("href")).isEqualTo("#ordlyd");
        assertThat(older.select("section[aria-labelledby=udgaver] li").eachText())
                .containsExactly(
                        "Nr. 3. Indlæst 03.01.2025 kl. 01.10 fra udgave-3.txt. (gælder)",
                        "Nr. 2. Indlæst 02.01.2025 kl. 01.10 fra udgave-2.txt. (vises her)",
                        "Nr. 1. Indlæst 01.01.2025 kl. 01.10 fra udgave-1.txt.");
        assertThat(older.select("section[aria-labelledby=udgaver] [aria-current]")
                        .text())
                .startsWith("Nr. 2.");
    }

    @Test
    void onlyTheTextThatIsShownIsReadAndTheListHasPages() {
        imported(25);
        List<String> newest = listed(PAGE);
        assertThat(newest).hasSize(20).startsWith(PAGE + "?udgave=25#ordlyd").endsWith(PAGE + "?udgave=6#ordlyd");
        assertThat(town.texts.read()).containsExactly(25);

        String older = town.page(PAGE + "?udgave=7")
                .expectFirst("a:contains(Ældre udgaver)")
                .attr("href");
        assertThat(older).isEqualTo(PAGE + "?fra=5&udgave=7#udgaver");
        assertThat(town.texts.read()).containsExactly(7);
        Document rest = town.page(older.replace("#udgaver", ""));
        assertThat(rest.select("section[aria-labelledby=udgaver] li a").eachAttr("href"))
                .containsExactly(
                        PAGE + "?udgave=5#ordlyd",
                        PAGE + "?udgave=4#ordlyd",
                        PAGE + "?udgave=3#ordlyd",
                        PAGE + "?udgave=2#ordlyd",
                        PAGE + "?udgave=1#ordlyd");
        assertThat(rest.select("a:contains(Ældre udgaver)")).isEmpty();
        assertThat(rest.expectFirst("a:contains(Nyere udgaver)").attr("href"))
                .isEqualTo(PAGE + "?fra=25&udgave=7#udgaver");
        assertThat(town.get(PAGE + "?fra=26").status()).isEqualTo(404);
    }

    @Test
    void whoImportedATextIsToldToThoseWhoSeeOperations() {
        imported(2);
        assertThat(main(PAGE))
                .contains(
                        "Indlæst 02.01.2025 kl. 01.10 fra udgave-2.txt.",
                        "Indlæst 01.01.2025 kl. 01.10 fra udgave-1.txt.")
                .doesNotContain("karaf");
        assertThat(town.signedInPage(PAGE).select("main").text())
                .contains("Indlæst 02.01.2025 kl. 01.10 fra udgave-2.txt af karaf.", "udgave-1.txt af karaf.");
    }

    @Test
    void theQuarterThatWasReadIsReadOnFromThePage() {
        assertThat(town.page("/strategi?kvartal=2024K3")
                        .select(".site-menu a[href^=/udvalg]")
                        .attr("href"))
                .isEqualTo("/udvalg?kvartal=2024K3");
    }
}
