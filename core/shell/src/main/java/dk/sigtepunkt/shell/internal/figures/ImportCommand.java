package dk.sigtepunkt.shell.internal.figures;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.recording.RecordFigures;
import dk.sigtepunkt.domain.recording.Submission;
import dk.sigtepunkt.domain.strategy.KeepStrategyText;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.shell.internal.console.ConsoleFile;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "import",
        description = "Imports figures, or a strategy's literal text, from a file")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and the argument before it calls execute.
public final class ImportCommand implements Action {
    private static final int MOST_FAULTS_SHOWN = 50;
    private static final String NEXT = System.lineSeparator() + "  ";

    @Reference
    private RecordFigures figures;

    @Reference
    private Session session;

    @Reference
    private Strategies strategies;

    @Reference
    private KeepStrategyText texts;

    @Argument(
            name = "file",
            required = true,
            description = "On the server: CSV with the columns indicator;period;value[;status;note;area;breakdown]")
    private String file;

    @Option(name = "--strategy-text", description = "The file is the literal text of a strategy")
    private boolean strategyText;

    @Option(name = "--strategy", description = "The id of the strategy whose text it is; the current one when left out")
    private String strategy = "";

    @Option(name = "--dry-run", description = "Checks the file and changes nothing")
    private boolean dryRun;

    @Override
    public @Nullable Object execute() throws IOException {
        Path path = ConsoleFile.read(session, file, "fra-konsollen.csv");
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(ConsoleWords.say("console.no-file", path));
        }
        if (strategyText) {
            importText(path);
        } else {
            importFigures(path);
        }
        return null;
    }

    private void importText(Path path) throws IOException {
        Strategy read = strategy();
        byte[] content = Files.readAllBytes(path);
        Actor actor = ShellUser.actor(session);
        KeepStrategyText.Result result = dryRun
                ? texts.check(content, actor)
                : texts.keep(read.id(), content, path.getFileName().toString(), actor);
        ShellUser.out(session)
                .println(result.fold(
                        text -> ConsoleWords.say(
                                dryRun ? "figures.text.could-be-read" : "figures.text.read",
                                text.length(),
                                read.title()),
                        ImportCommand::refused,
                        forbidden -> refused(forbidden.sentence())));
    }

    private static String refused(String sentence) {
        throw new IllegalArgumentException(sentence);
    }

    private Strategy strategy() {
        return strategy.isEmpty()
                ? strategies.current()
                : strategies.all().stream()
                        .filter(one -> one.id().value().equals(strategy))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException(ConsoleWords.say("strategy.unknown", strategy)));
    }

    private void importFigures(Path path) throws IOException {
        List<EntryCsv.Line> lines = EntryCsv.read(path);
        Submission submission =
                Submission.of(lines.stream().map(EntryCsv.Line::entry).toList(), "Import af " + path.getFileName());
        Actor actor = ShellUser.actor(session);
        RecordFigures.Result result = dryRun ? figures.check(submission, actor) : figures.record(submission, actor);
        ShellUser.out(session)
                .println(result.fold(
                        recorded -> told(recorded.receipt()),
                        refused -> refused(faults(refused.faults(), lines)),
                        () -> refused(ConsoleWords.say("figures.import.key-reused")),
                        () -> refused(ConsoleWords.say("figures.import.collision")),
                        forbidden -> refused(forbidden.why().sentence())));
    }

    private String told(Receipt receipt) {
        return dryRun
                ? ConsoleWords.say("figures.import.could-be-read", receipt.count())
                : ConsoleWords.say("figures.import.read", receipt.count(), receipt.batch());
    }

    private static String faults(List<Intake.Fault> faults, List<EntryCsv.Line> lines) {
        StringBuilder text = new StringBuilder(ConsoleWords.say("figures.import.refused"));
        faults.stream()
                .limit(MOST_FAULTS_SHOWN)
                .forEach(fault -> text.append(NEXT)
                        .append(ConsoleWords.say(
                                "figures.import.fault",
                                lines.get(fault.item() - 1).number(),
                                fault.sentence())));
        if (faults.size() > MOST_FAULTS_SHOWN) {
            text.append(NEXT).append(ConsoleWords.say("figures.import.more-faults", faults.size() - MOST_FAULTS_SHOWN));
        }
        return text.toString();
    }
}
