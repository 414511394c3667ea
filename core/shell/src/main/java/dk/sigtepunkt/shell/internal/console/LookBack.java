package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.AsOf;
import dk.sigtepunkt.domain.text.AsOfWords;
import java.time.Clock;
import java.time.Instant;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

/** Committees and figures as they are, or as they were known at a time. */
public final class LookBack {
    private LookBack() {}

    public static Instant time(String asOf, Clock clock) {
        return AsOf.parse(asOf, clock.instant(), AsOfWords.in(ConsoleWords.language()));
    }

    /**
     * With the figures that whoever is at the console may read.
     *
     * @param asOf as that one writes it; null means now
     */
    public static Reading open(ReadersCatalogue readers, Session session, @Nullable String asOf, Clock clock) {
        Catalogue catalogue = readers.of(ShellUser.actor(session));
        return asOf == null ? catalogue.open() : catalogue.openAsOf(time(asOf, clock));
    }

    /** @throws IllegalArgumentException with why nothing is told of a quarter to who may not read it yet */
    public static void refuseHeld(Reading reading, Period quarter) {
        reading.heldBack(quarter).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
    }
}
