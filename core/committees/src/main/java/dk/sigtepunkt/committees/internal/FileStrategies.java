package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.Finding;
import dk.sigtepunkt.content.StrategyReader;
import dk.sigtepunkt.contracts.Strategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads {@code etc/strategies/*.strategy.yaml} once, at start. */
@Component
public final class FileStrategies implements Strategies {
    private static final Logger LOG = LoggerFactory.getLogger(FileStrategies.class);

    private final List<Strategy> all;
    private final Strategy current;

    @Activate
    public FileStrategies() {
        this(InstallationData.configuration().resolve("strategies"));
    }

    /** @throws IllegalStateException when not exactly one readable strategy is marked as current */
    FileStrategies(Path folder) {
        all = read(folder);
        List<Strategy> marked = all.stream().filter(Strategy::current).toList();
        if (marked.size() != 1) {
            throw new IllegalStateException(
                    "exactly one strategy in %s must have current: true; found %d of %d readable"
                            .formatted(folder, marked.size(), all.size()));
        }
        current = marked.get(0);
    }

    @Override
    public List<Strategy> all() {
        return all;
    }

    @Override
    public Strategy current() {
        return current;
    }

    private static List<Strategy> read(Path folder) {
        List<Strategy> strategies = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".strategy.yaml"))
                    .sorted()
                    .toList()) {
                StrategyReader.read(file.getFileName().toString(), Files.readString(file))
                        .fold(accepted -> strategies.add(accepted.strategy()), refused -> refuse(refused.findings()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read strategies from " + folder, broken);
        }
        return List.copyOf(strategies);
    }

    private static boolean refuse(List<Finding> findings) {
        findings.forEach(finding -> LOG.error("Strategi afvist: {}", finding));
        return false;
    }
}
