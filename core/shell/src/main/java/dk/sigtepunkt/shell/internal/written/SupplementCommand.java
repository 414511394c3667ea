package dk.sigtepunkt.shell.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
        name = "supplement",
        description = "What developed between two sealed reports of one kind (in Danish: indstik)")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SupplementCommand implements Action {
    @Reference
    private ReadSeals seals;

    @Reference
    private Supplements supplements;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(name = "report", required = true, description = "The newer one, as quarterly.2025K3")
    private String report;

    @Argument(index = 1, name = "edition", required = true, description = "Which of its sealed editions, from 1")
    private int edition;

    @Option(
            name = "--from",
            description = "The older one, as quarterly.2025K2/1; the one that it comes after when left out")
    private String from = "";

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        Optional<Instant> time = Optional.ofNullable(asOf).map(text -> LookBack.time(text, clock));
        Actor actor = ShellUser.actor(session);
        SupplementConsole console = new SupplementConsole(ShellUser.out(session));
        console.show(supplements.since(
                from,
                SupplementConsole.told(seals.seal(WrittenReportConsole.ref(report), edition, time, actor)),
                time,
                actor));
        return null;
    }
}
