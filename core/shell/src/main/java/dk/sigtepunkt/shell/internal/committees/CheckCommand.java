package dk.sigtepunkt.shell.internal.committees;

import dk.sigtepunkt.content.CommitteeCheck;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.wheel.WheelDisorder;
import dk.sigtepunkt.shell.internal.console.ConsoleFile;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "check",
        description = "Checks a committee file or a committee bundle against this server's strategies; changes nothing")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and the argument before it calls execute.
public final class CheckCommand implements Action {
    @Reference
    private Strategies strategies;

    @Reference
    private Installation installation;

    @Reference
    private Catalogue catalogue;

    @Reference
    private WheelDisorder wheels;

    @Reference
    private Session session;

    @Argument(
            name = "file",
            required = true,
            description = "On the server: a *.committee.yaml, a jar or a committee.yaml")
    private String file;

    @Override
    public @Nullable Object execute() throws IOException {
        PrintStream out = ShellUser.out(session);
        print(
                        new CommitteeCheck(strategies.all(), installation.municipality()),
                        ConsoleFile.read(session, file, "fra-konsollen.committee.yaml"),
                        out)
                .ifPresent(content -> wheels.comesWith(content, catalogue.snapshot())
                        .forEach(sentence -> out.println("  " + sentence)));
        return null;
    }

    /** What would be taken; empty when it would be refused. */
    static Optional<Committee> print(CommitteeCheck check, Path path, PrintStream out) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(ConsoleWords.say("console.no-file", path));
        }
        CommitteeCheck.Verdict verdict = check.check(path);
        out.println(verdict.report());
        return verdict.committee();
    }
}
