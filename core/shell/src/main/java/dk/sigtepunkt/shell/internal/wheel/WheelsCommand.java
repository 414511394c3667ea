package dk.sigtepunkt.shell.internal.wheel;

import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
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
        name = "wheels",
        description = "The years of committees and bodies: what is missing and what comes next; or one year of one")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class WheelsCommand implements Action {
    @Reference
    private ReadWheels read;

    @Reference
    private ReadersCatalogue readers;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(name = "wheel", description = "One of them, as committee.vtf or body.kommunalbestyrelsen")
    private @Nullable String wheel;

    @Option(name = "--year", description = "Which year of it; the one that runs when left out")
    private int year;

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        WheelConsole console = new WheelConsole(ShellUser.out(session));
        try (Reading reading = LookBack.open(readers, session, asOf, clock)) {
            ToldWheels told = read.told(reading);
            if (wheel == null) {
                console.list(told);
            } else {
                console.show(told, wheel, year);
            }
        }
        return null;
    }
}
