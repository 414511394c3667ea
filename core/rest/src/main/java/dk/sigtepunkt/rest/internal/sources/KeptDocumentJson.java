package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.Map;

/**
 * An answer of a source as it came; its bytes are kept under their SHA-256.
 *
 * @param request method and address, or the name of the file that was handed in; tokens stand as their names
 * @param status the HTTP status; 0 for a file
 * @param size in bytes
 * @param parser what read it and in which version
 */
public record KeptDocumentJson(
        String request,
        String body,
        int status,
        Map<String, String> headers,
        String mediaType,
        String fetchedAt,
        String sha256,
        long size,
        String parser) {
    public static KeptDocumentJson of(KeptDocument document) {
        return new KeptDocumentJson(
                document.request().line(),
                document.request().body(),
                document.response().status(),
                document.response().headers(),
                document.response().mediaType(),
                InstantText.of(document.fetchedAt()),
                document.sha256(),
                document.content().size(),
                document.parser());
    }
}
