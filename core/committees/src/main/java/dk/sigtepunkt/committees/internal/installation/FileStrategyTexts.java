package dk.sigtepunkt.committees.internal.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTextOrigin;
import dk.sigtepunkt.domain.strategy.StrategyTextStore;
import dk.sigtepunkt.domain.strategy.StrategyTextVersion;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** One folder a strategy in the data folder; one file an import, named by its time, first line its source and who imported it. */
@Component(service = {StrategyTextStore.class, StrategyTexts.class})
public final class FileStrategyTexts implements StrategyTextStore {
    /** Stands between a text's source and who imported it; 1.0.0 wrote the source alone. */
    private static final String BY = "\t";

    private static final String END = ".txt";

    private final Path folder;

    @Activate
    public FileStrategyTexts() {
        this(InstallationData.data().resolve("strategy-texts"));
    }

    FileStrategyTexts(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<StrategyTextVersion> versions(StrategyId strategy) {
        Path imports = folder.resolve(strategy.value());
        if (Files.notExists(imports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(imports)) {
            List<String> oldestFirst = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(END))
                    .sorted()
                    .toList();
            List<StrategyTextVersion> newestFirst = new ArrayList<>();
            for (int number = oldestFirst.size(); number > 0; number--) {
                newestFirst.add(new StrategyTextVersion(strategy, number, time(oldestFirst.get(number - 1))));
            }
            return List.copyOf(newestFirst);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + imports, broken);
        }
    }

    @Override
    public StrategyTextOrigin origin(StrategyTextVersion version) {
        Path file = file(version.strategy(), version.importedAt());
        // A reader that decodes ahead would look at the text, too.
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 256)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = content.read(); next >= 0 && next != '\n'; next = content.read()) {
                line.write(next);
            }
            return origin(line.toString(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    private static StrategyTextOrigin origin(String line) {
        String[] parts = line.split(BY, 2);
        return new StrategyTextOrigin(parts[0], parts.length == 2 ? parts[1] : "");
    }

    @Override
    public StrategyText text(StrategyTextVersion version) {
        Path file = file(version.strategy(), version.importedAt());
        try {
            String content = Files.readString(file);
            int end = content.indexOf('\n');
            StrategyTextOrigin origin = origin(content.substring(0, end));
            return new StrategyText(content.substring(end + 1), origin.source(), origin.by(), version.importedAt());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    @Override
    public void keep(StrategyId strategy, StrategyText text) {
        Path imports = folder.resolve(strategy.value());
        try {
            Files.createDirectories(imports);
            Path half = Files.createTempFile(imports, "half", ".tmp");
            Files.writeString(half, text.source() + BY + text.by() + "\n" + text.text());
            Files.move(half, file(strategy, text.importedAt()));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + imports, broken);
        }
    }

    private Path file(StrategyId strategy, Instant importedAt) {
        return folder.resolve(strategy.value()).resolve("%015d%s".formatted(importedAt.toEpochMilli(), END));
    }

    private static Instant time(String name) {
        return Instant.ofEpochMilli(Long.parseLong(name.substring(0, name.length() - END.length())));
    }
}
