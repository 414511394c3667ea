package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.AsOf;
import dk.sigtepunkt.domain.text.AsOfWords;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Committees and figures as they are, or as they were known at a time. */
public final class LookBack {
    private LookBack() {}

    public static Instant time(String asOf, Clock clock) {
        return AsOf.parse(asOf, clock.instant(), AsOfWords.in(ConsoleWords.language()));
    }

    /** @param asOf as the person at the console writes it; null means now */
    public static Reading open(Catalogue catalogue, @Nullable String asOf, Clock clock) {
        return asOf == null ? catalogue.open() : catalogue.openAsOf(time(asOf, clock));
    }
}
