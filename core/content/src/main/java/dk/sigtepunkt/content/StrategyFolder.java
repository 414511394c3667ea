package dk.sigtepunkt.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The strategies of a folder, as {@code etc/strategies} of the server has them.
 *
 * @param findings what is wrong with files that could not be read
 */
public record StrategyFolder(List<Strategy> strategies, List<Finding> findings) {
    public StrategyFolder {
        strategies = List.copyOf(strategies);
        findings = List.copyOf(findings);
    }

    /** @throws IOException when there is no such folder, or it cannot be read */
    public static StrategyFolder read(Path folder) throws IOException {
        List<Strategy> strategies = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.filter(name -> name.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                StrategyReader.read(file.getFileName().toString(), Files.readString(file, UTF_8))
                        .fold(
                                accepted -> strategies.add(accepted.strategy()),
                                refused -> findings.addAll(refused.findings()));
            }
        }
        return new StrategyFolder(strategies, findings);
    }
}
