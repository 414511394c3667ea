package dk.sigtepunkt.domain.sources;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as it came, of which the bytes are kept under their SHA-256.
 *
 * @param request method and address, or the name of the file that was handed in; tokens stand as their names
 * @param body what was sent; empty when nothing was
 * @param status the HTTP status; 0 for a file
 * @param headers of the answer
 * @param size in bytes, unpacked
 * @param parser what read it and in which version, for example {@code json-stat/1}
 */
public record KeptDocument(
        String request,
        String body,
        int status,
        Map<String, String> headers,
        String mediaType,
        Instant fetchedAt,
        String sha256,
        long size,
        String parser) {
    public KeptDocument {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
