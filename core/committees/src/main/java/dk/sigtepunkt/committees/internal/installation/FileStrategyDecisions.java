package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import dk.sigtepunkt.domain.strategy.StrategyDecisionStore;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One folder a strategy in the data folder; one file a decision, numbered. Read once, at start: every page asks which
 * strategy is current.
 */
@Component(service = {StrategyDecisionStore.class, StrategyDecisions.class})
public final class FileStrategyDecisions implements StrategyDecisionStore {
    private static final InstallationWords WORDS = InstallationWords.danish();
    private static final String ENDING = ".properties";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{6})\\.properties");

    private final Path folder;
    private volatile Map<StrategyId, List<StrategyDecision>> kept;

    @Activate
    public FileStrategyDecisions(@Reference StartFaults faults) {
        this(InstallationData.data().resolve("strategy-decisions"), faults);
    }

    FileStrategyDecisions(Path folder, StartFaults faults) {
        this.folder = folder;
        this.kept = faults.made(() -> read(folder));
    }

    @Override
    public List<StrategyDecision> of(StrategyId strategy) {
        return kept.getOrDefault(strategy, List.of());
    }

    @Override
    public synchronized void keep(StrategyDecision decision) {
        List<StrategyDecision> next = new ArrayList<>(of(decision.strategy()));
        next.add(decision);
        write(decision);
        Map<StrategyId, List<StrategyDecision>> all = new HashMap<>(kept);
        all.put(decision.strategy(), List.copyOf(next));
        kept = Map.copyOf(all);
    }

    private void write(StrategyDecision decision) {
        Path decisions = folder.resolve(decision.strategy().value());
        try {
            Files.createDirectories(decisions);
            Path half = Files.createTempFile(decisions, "half", ".tmp");
            try (Writer writer = Files.newBufferedWriter(half)) {
                DecisionFields.of(decision).store(writer, null);
            }
            Files.move(half, decisions.resolve("%06d%s".formatted(newest(decisions) + 1, ENDING)));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + decisions, broken);
        }
    }

    /** Its number by its name, not by how many there are: one may have been taken out. */
    private static int newest(Path decisions) {
        return listed(decisions).stream()
                .map(file -> NUMBERED.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1)))
                .max()
                .orElse(0);
    }

    private static Map<StrategyId, List<StrategyDecision>> read(Path folder) {
        Map<StrategyId, List<StrategyDecision>> all = new HashMap<>();
        List<Path> strategies = Files.isDirectory(folder) ? listed(folder) : List.of();
        for (Path strategy : strategies.stream().filter(Files::isDirectory).toList()) {
            List<StrategyDecision> decisions = listed(strategy).stream()
                    .filter(file ->
                            NUMBERED.matcher(file.getFileName().toString()).matches())
                    .map(file -> decision(strategy.getFileName().toString(), file))
                    .toList();
            if (!decisions.isEmpty()) {
                all.put(decisions.get(0).strategy(), decisions);
            }
        }
        return Map.copyOf(all);
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw failure(folder, broken);
        }
    }

    /** One that cannot be read ends the start: without it a strategy would be shown in a state that it has left. */
    private static StrategyDecision decision(String strategy, Path file) {
        Properties fields = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            fields.load(reader);
            return DecisionFields.read(strategy, fields);
        } catch (IOException | IllegalArgumentException | DateTimeException broken) {
            throw failure(file, broken);
        }
    }

    private static StartFailure failure(Path place, Exception cause) {
        return new StartFailure(
                new StartFault(
                        StartFault.Kind.CONFIGURATION, WORDS.decisionUnreadable(place), WORDS.putBackFromBackup()),
                cause);
    }
}
