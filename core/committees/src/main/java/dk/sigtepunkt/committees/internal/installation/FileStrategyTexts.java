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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** One folder a strategy in the data folder; one file an import, named by its time, first line its source and who imported it. */
@Component(service = {StrategyTextStore.class, StrategyTexts.class})
public final class FileStrategyTexts implements StrategyTextStore {
    /** Stands between a text's source and who imported it; 1.0.0 wrote the source alone. */
    private static final String BY = "\t";

    private final Path folder;

    @Activate
    public FileStrategyTexts() {
        this(InstallationData.data().resolve("strategy-texts"));
    }

    FileStrategyTexts(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<StrategyText> versions(StrategyId strategy) {
        Path imports = folder.resolve(strategy.value());
        if (Files.notExists(imports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(imports)) {
            List<StrategyText> all = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList()) {
                all.add(read(file));
            }
            return List.copyOf(all);
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
            Files.writeString(half, text.source() + BY + text.by() + "\n" + text.text());
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
        String[] origin = content.substring(0, end).split(BY, 2);
        return new StrategyText(
                content.substring(end + 1),
                origin[0],
                origin.length == 2 ? origin[1] : "",
                Instant.ofEpochMilli(Long.parseLong(time)));
    }
}
