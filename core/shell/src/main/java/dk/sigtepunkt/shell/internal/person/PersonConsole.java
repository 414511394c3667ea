package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.keys.KnowByKey;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the people's console on the port that the launcher chose, and closes it with the server. */
@Component(service = PersonConsole.class, immediate = true)
public final class PersonConsole {
    /** The launcher leaves it empty where somebody wants no such console. */
    private static final String PORT = "sigtepunkt.console.port";

    private static final Logger LOG = LoggerFactory.getLogger(PersonConsole.class);

    private final PersonServer server;

    @Activate
    public PersonConsole(@Reference SessionFactory sessions, @Reference KnowByKey know, @Reference Accounts accounts) {
        Path hostKey = Path.of(System.getProperty("sigtepunkt.data", "data"), "ssh", "console-host.key");
        server = new PersonServer(
                Integer.getInteger(PORT, 0), hostKey, new PersonSignIn(know), new PersonDesk(sessions, know, accounts));
        if (!System.getProperty(PORT, "").isBlank()) {
            start();
        }
    }

    private void start() {
        try {
            LOG.info("The people's console listens on 127.0.0.1:{}", server.start());
        } catch (IOException failed) {
            LOG.warn("The people's console could not be opened; free its port, or choose another one", failed);
        }
    }

    @Deactivate
    public void stop() throws IOException {
        server.close();
    }
}
