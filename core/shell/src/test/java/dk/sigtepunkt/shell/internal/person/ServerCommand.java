package dk.sigtepunkt.shell.internal.person;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** One of Karaf's kind, that is for who owns the machine. */
@Service
@Command(scope = "system", name = "shutdown", description = "Ends the server")
public final class ServerCommand implements Action {
    @Override
    public Object execute() {
        throw new AssertionError("nobody may come here");
    }
}
