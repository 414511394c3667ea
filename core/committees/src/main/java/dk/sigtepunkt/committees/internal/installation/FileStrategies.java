package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.content.StrategyReader;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.strategy.DecidedStrategies;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code strategies/*.strategy.yaml} of the data folder once, at start; those of {@code etc/} when it has none. What
 * was decided here since is laid over them.
 */
@Component
public final class FileStrategies implements Strategies {
    private static final Logger LOG = LoggerFactory.getLogger(FileStrategies.class);
    private static final InstallationWords WORDS = InstallationWords.danish();

    private final Strategies decided;

    @Activate
    public FileStrategies(@Reference StrategyDecisions decisions, @Reference StartFaults faults) {
        this(faults, () -> InstallationData.ownOrShipped("strategies"), decisions);
    }

    /** @throws StartFailure when not exactly one readable strategy is marked as current; it has been told */
    FileStrategies(StartFaults faults, Supplier<Path> folder, StrategyDecisions decisions) {
        this.decided = new DecidedStrategies(faults.made(() -> read(folder.get())), decisions);
    }

    @Override
    public List<Strategy> all() {
        return decided.all();
    }

    @Override
    public Strategy current() {
        return decided.current();
    }

    @Override
    public Strategies asKnown(Instant time) {
        return decided.asKnown(time);
    }

    private static List<Strategy> read(Path folder) {
        List<Strategy> strategies = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".strategy.yaml"))
                    .sorted()
                    .toList()) {
                StrategyReader.read(file.getFileName().toString(), text(file))
                        .fold(
                                accepted -> strategies.add(accepted.strategy()),
                                refused -> findings.addAll(refused.findings()));
            }
        } catch (IOException broken) {
            throw failure(WORDS.folderMissingOrUnreadable(folder), WORDS.putBack());
        }
        findings.forEach(finding -> LOG.error(WORDS.strategyRefused(finding)));
        long marked = strategies.stream().filter(Strategy::current).count();
        if (marked != 1) {
            throw noCurrent(folder, marked, findings);
        }
        return List.copyOf(strategies);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            throw failure(WORDS.notUtf8(file), WORDS.mendOrTakeOut());
        } catch (IOException unreadable) {
            throw failure(
                    WORDS.strategyUnreadable(file, String.valueOf(unreadable.getMessage())), WORDS.mendOrTakeOut());
        }
    }

    private static StartFailure noCurrent(Path folder, long marked, List<Finding> findings) {
        return findings.stream()
                .findFirst()
                .map(finding -> failure(WORDS.currentUnreadable(folder, finding), WORDS.mendTheFile()))
                .orElseGet(() -> failure(WORDS.notOneCurrent(folder, marked), WORDS.mendTheFiles()));
    }

    private static StartFailure failure(String cause, String remedy) {
        return new StartFailure(new StartFault(StartFault.Kind.CONFIGURATION, cause, remedy));
    }
}
