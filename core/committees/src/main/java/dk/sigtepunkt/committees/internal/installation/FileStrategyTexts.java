package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTextStore;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** One folder a strategy in the data folder; one file an import, named by its time, first line its source. */
@Component(service = {StrategyTextStore.class, StrategyTexts.class})
public final class FileStrategyTexts implements StrategyTextStore {
    private final Path folder;

    @Activate
    public FileStrategyTexts() {
        this(InstallationData.data().resolve("strategy-texts"));
    }

    FileStrategyTexts(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<StrategyText> of(StrategyId strategy) {
        Path imports = folder.resolve(strategy.value());
        if (Files.notExists(imports)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(imports)) {
            Optional<Path> newest =
                    files.filter(file -> file.toString().endsWith(".txt")).max(Comparator.comparing(Path::getFileName));
            return newest.isEmpty() ? Optional.empty() : Optional.of(read(newest.get()));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + imports, broken);
        }
    }

    @Override
    public void keep(StrategyId strategy, StrategyText text) {
        Path imports = folder.resolve(strategy.value());
        try {
            Files.createDirectories(imports);
            Path half = Files.createTempFile(imports, "half", ".tmp");
            Files.writeString(half, text.source() + "\n" + text.text());
            Files.move(
                    half,
                    imports.resolve("%015d.txt".formatted(text.importedAt().toEpochMilli())));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + imports, broken);
        }
    }

    private static StrategyText read(Path file) throws IOException {
        String content = Files.readString(file);
        int end = content.indexOf('\n');
        String time = file.getFileName().toString().replace(".txt", "");
        return new StrategyText(
                content.substring(end + 1), content.substring(0, end), Instant.ofEpochMilli(Long.parseLong(time)));
    }
}
