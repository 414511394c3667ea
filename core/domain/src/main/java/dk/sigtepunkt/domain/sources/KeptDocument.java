package dk.sigtepunkt.domain.sources;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as it came, of which the bytes are kept under their SHA-256.
 *
 * @param parser what read it and in which version, for example {@code json-stat/1}
 */
public record KeptDocument(Request request, Response response, Instant fetchedAt, Content content, String parser) {
    /**
     * @param line method and address, or the name of the file that was handed in; tokens stand as their names
     * @param body what was sent; empty when nothing was
     */
    public record Request(String line, String body) {}

    /**
     * What stood around the bytes.
     *
     * @param status the HTTP status; 0 for a file
     */
    public record Response(int status, Map<String, String> headers, String mediaType) {
        public Response {
            headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }
    }

    /** @param size in bytes, unpacked */
    public record Content(String sha256, long size) {}

    public String sha256() {
        return content.sha256;
    }

    /** The same bytes, read by another parser. */
    public KeptDocument readBy(String other) {
        return new KeptDocument(request, response, fetchedAt, content, other);
    }
}
