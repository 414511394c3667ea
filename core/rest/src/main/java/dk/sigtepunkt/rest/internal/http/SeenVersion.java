package dk.sigtepunkt.rest.internal.http;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The version of something that a caller says to have looked at, in {@code If-Match}. */
public final class SeenVersion {
    private SeenVersion() {}

    /** Without one nothing is compared; with one that nothing has, what was looked at is another state. */
    public static OptionalInt of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return OptionalInt.empty();
        }
        String version = ifMatch.strip().replaceAll("^\"|\"$", "");
        return OptionalInt.of(version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1);
    }
}
