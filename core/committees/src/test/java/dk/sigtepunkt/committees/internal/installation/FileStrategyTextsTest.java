package dk.sigtepunkt.committees.internal.installation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTextOrigin;
import dk.sigtepunkt.domain.strategy.StrategyTextStore;
import dk.sigtepunkt.domain.strategy.StrategyTextStoreContract;
import dk.sigtepunkt.domain.strategy.StrategyTextVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        StrategyTextStore store = opened();
        assertThat(store.versions(new StrategyId("gammel")))
                .extracting(store::text)
                .containsExactly(new StrategyText("Tekst", "a.txt", "", Instant.ofEpochMilli(5)));
    }

    @Test
    void noTextIsReadForTheListOrForWhereItCameFrom() throws IOException {
        Path imports = Files.createDirectories(folder.resolve("lang"));
        byte[] content = "a.txt\tkaraf\n??".getBytes(UTF_8);
        content[content.length - 1] = (byte) 0xFF;
        Files.write(imports.resolve("000000000000005.txt"), content);
        StrategyTextStore store = opened();
        StrategyTextVersion version = store.versions(new StrategyId("lang")).get(0);
        assertThat(store.origin(version)).isEqualTo(new StrategyTextOrigin("a.txt", "karaf"));
        // The text itself is not UTF-8: whoever read it would have said so.
        assertThatThrownBy(() -> store.text(version)).isInstanceOf(UncheckedIOException.class);
    }
}
