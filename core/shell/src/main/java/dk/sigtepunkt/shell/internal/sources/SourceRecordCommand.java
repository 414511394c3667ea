package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.ConsoleFile;
import dk.sigtepunkt.shell.internal.console.ConsoleRight;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.io.IOException;
import java.nio.file.Path;
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
        name = "source-record",
        description = "Writes the kept documents of a run as files for a test; nothing secret")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourceRecordCommand implements Action {
    @Reference
    private Sources sources;

    @Reference
    private Session session;

    @Reference
    private FrontDoor door;

    @Argument(
            index = 0,
            name = "run",
            required = true,
            description = "The run's number, as sigtepunkt:source-history lists it")
    private long run;

    @Argument(index = 1, name = "folder", required = true, description = "On the server; made when it is not there")
    private String folder;

    @Override
    public @Nullable Object execute() throws IOException {
        new ConsoleRight(door, session).must(Permission.SEE_SOURCES, Where.EVERYWHERE);
        Path written = Path.of(ConsoleFile.written(session, folder));
        new Fixture(sources)
                .record(run, written)
                .forEach(file -> ShellUser.out(session).println("Skrev " + file));
        return null;
    }
}
