package dk.sigtepunkt.shell.internal.figures;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.recording.RecordFigures;
import dk.sigtepunkt.domain.recording.Submission;
import dk.sigtepunkt.domain.strategy.KeepStrategyText;
import dk.sigtepunkt.domain.strategy.Strategies;
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

    @Option(name = "--strategy-text", description = "The file is the literal text of the current strategy")
    private boolean strategyText;

    @Option(name = "--dry-run", description = "Checks the file and changes nothing")
    private boolean dryRun;

    @Override
    public @Nullable Object execute() throws IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("Filen %s findes ikke på serveren.".formatted(path));
        }
        if (strategyText) {
            importText(path);
        } else {
            importFigures(path);
        }
        return null;
    }

    private void importText(Path path) throws IOException {
        Strategy strategy = strategies.current();
        String text = Files.readString(path);
        if (!dryRun) {
            texts.keep(strategy.id(), text, path.getFileName().toString(), ShellUser.actor(session))
                    .ifPresent(why -> {
                        throw new IllegalArgumentException(why.sentence());
                    });
        }
        System.out.printf(
                "%d tegn %s som teksten til »%s«.%n",
                text.length(), dryRun ? "kan indlæses" : "er indlæst", strategy.title());
    }

    private void importFigures(Path path) throws IOException {
        List<EntryCsv.Line> lines = EntryCsv.read(path);
        Submission submission =
                Submission.of(lines.stream().map(EntryCsv.Line::entry).toList(), "Import af " + path.getFileName());
        Actor actor = ShellUser.actor(session);
        RecordFigures.Result result = dryRun ? figures.check(submission, actor) : figures.record(submission, actor);
        System.out.println(result.fold(
                recorded -> told(recorded.receipt()),
                refused -> faults(refused.faults(), lines),
                () -> "Filen er indlæst før med andet indhold; intet er ændret.",
                () -> "Nogen skrev de samme tal i samme øjeblik; intet er ændret. Prøv igen.",
                forbidden -> forbidden.why().sentence()));
    }

    private String told(Receipt receipt) {
        return dryRun
                ? "%d tal kan indlæses. Intet er ændret.".formatted(receipt.count())
                : "%d tal er indlæst (samling %d).".formatted(receipt.count(), receipt.batch());
    }

    private static String faults(List<Intake.Fault> faults, List<EntryCsv.Line> lines) {
        StringBuilder text = new StringBuilder("Filen er afvist; intet er indlæst.");
        faults.stream()
                .limit(MOST_FAULTS_SHOWN)
                .forEach(fault -> text.append(
                        "%n  linje %d: %s".formatted(lines.get(fault.item() - 1).number(), fault.sentence())));
        if (faults.size() > MOST_FAULTS_SHOWN) {
            text.append("%n  … og %d til.".formatted(faults.size() - MOST_FAULTS_SHOWN));
        }
        return text.toString();
    }
}
