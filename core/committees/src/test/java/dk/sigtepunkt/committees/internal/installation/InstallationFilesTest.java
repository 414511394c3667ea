package dk.sigtepunkt.committees.internal.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.strategy.StrategyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationFilesTest {
    private static final String STRATEGY = """
            schema: "strategy-1.0"
            id: %s
            title: Sammen
            summary: Prøve
            firstYear: 2022
            lastYear: 2025
            firstReport: "2022K3"
            current: %s
            state: {kind: adopted, by: Kommunalbestyrelsen, on: "2022-08-31", source: Referat}
            bodies: [Økonomiudvalget, Kommunalbestyrelsen]
            sigtepunkter:
              - {id: vaekst, title: Vækst, summary: Prøve}
            """;

    @TempDir
    Path folder;

    @Test
    void severalStrategiesLieSideBySideAndOneIsCurrent() throws IOException {
        Files.writeString(folder.resolve("a.strategy.yaml"), STRATEGY.formatted("gammel", "false"));
        Files.writeString(folder.resolve("b.strategy.yaml"), STRATEGY.formatted("ny", "true"));
        FileStrategies strategies = new FileStrategies(folder, strategy -> List.of());
        assertThat(strategies.all()).hasSize(2);
        assertThat(strategies.current().id()).isEqualTo(new StrategyId("ny"));
        assertThat(strategies.current().state()).isInstanceOf(StrategyState.Adopted.class);
        assertThat(strategies.current().bodies()).containsExactly("Økonomiudvalget", "Kommunalbestyrelsen");
    }

    @Test
    void noCurrentStrategyIsAClearFault() throws IOException {
        Files.writeString(folder.resolve("a.strategy.yaml"), STRATEGY.formatted("gammel", "false"));
        assertThatThrownBy(() -> new FileStrategies(folder, strategy -> List.of()))
                .hasMessageContaining("current: true");
    }

    @Test
    void theExpectedListGivesTheCommitteesTheirOrder() throws IOException {
        Path file = folder.resolve("expected.csv");
        Files.writeString(file, "# comment\ncommittee;key;sigtepunkt\nzeta;a;vaekst\nalfa;b;vaekst\nbad line\n");
        FileExpectedFocusAreas expected = new FileExpectedFocusAreas(file);
        assertThat(expected.all()).hasSize(2);
        assertThat(expected.place(expected.all().get(0).ref().committee())).isZero();
        assertThat(expected.place(expected.all().get(1).ref().committee())).isEqualTo(1);
    }

    @Test
    void theNewestImportedTextIsShownAndTheOlderKept() throws IOException {
        FileStrategyTexts texts = new FileStrategyTexts(folder);
        StrategyId id = new StrategyId("ny");
        assertThat(texts.of(id)).isEmpty();
        texts.keep(id, new StrategyText("Første\nudgave", "a.txt", Instant.ofEpochMilli(5)));
        texts.keep(id, new StrategyText("Anden udgave: CO₂", "b.txt", Instant.ofEpochMilli(60)));
        assertThat(texts.of(id).orElseThrow().text()).isEqualTo("Anden udgave: CO₂");
        try (var files = Files.list(folder.resolve("ny"))) {
            assertThat(files).hasSize(2);
        }
    }
}
