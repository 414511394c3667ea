package dk.sigtepunkt.rest.internal.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the database keeps them, so that an answer is the same before and after a restart. */
public final class InstantText {
    private InstantText() {}

    public static String of(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
