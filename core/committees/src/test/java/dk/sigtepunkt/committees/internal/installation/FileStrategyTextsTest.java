package dk.sigtepunkt.committees.internal.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTextStore;
import dk.sigtepunkt.domain.strategy.StrategyTextStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileStrategyTextsTest extends StrategyTextStoreContract {
    @TempDir
    Path folder;

    @Override
    protected StrategyTextStore opened() {
        return new FileStrategyTexts(folder);
    }

    @Test
    void aTextOfTheFirstVersionIsReadThoughNobodyWroteDownWhoImportedIt() throws IOException {
        Path imports = Files.createDirectories(folder.resolve("gammel"));
        Files.writeString(imports.resolve("000000000000005.txt"), "a.txt\nTekst");
        assertThat(opened().versions(new StrategyId("gammel")))
                .containsExactly(new StrategyText("Tekst", "a.txt", "", Instant.ofEpochMilli(5)));
    }
}
