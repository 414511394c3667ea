package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.sources.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
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
        new Fixture(sources).record(run, Path.of(folder)).forEach(file -> System.out.println("Skrev " + file));
        return null;
    }
}
