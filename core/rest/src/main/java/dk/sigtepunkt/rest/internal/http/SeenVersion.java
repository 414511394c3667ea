package dk.sigtepunkt.rest.internal.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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

    /** The answer with the version that who writes next sends back; it is nobody else's to keep. */
    public static Response told(Response.ResponseBuilder answer, int version) {
        return answer.header(HttpHeaders.ETAG, "\"%d\"".formatted(version))
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }
}
