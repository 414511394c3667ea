package dk.sigtepunkt.shell.internal.person;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** One that fails as no command should. */
@Service
@Command(scope = "sigtepunkt", name = "broken", description = "Fails")
public final class BrokenCommand implements Action {
    @Override
    public Object execute() {
        throw new IllegalStateException("the innards of the server");
    }
}
