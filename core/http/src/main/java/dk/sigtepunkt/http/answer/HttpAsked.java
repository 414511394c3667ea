package dk.sigtepunkt.http.answer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request, as far as it could be read.
 *
 * @param path undecoded, without the query; empty when the request line could not be read
 * @param query undecoded; empty when there is none
 * @param headers the values of each name joined by commas; names in any case
 */
public record HttpAsked(String method, String path, String query, Map<String, String> headers) {
    public HttpAsked {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = java.util.Collections.unmodifiableMap(anyCase);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Whether the request announces a body. */
    public boolean hasBody() {
        return header("Transfer-Encoding").isPresent()
                || header("Content-Length")
                        .filter(length -> !length.strip().equals("0"))
                        .isPresent();
    }

    /** Whether an error is a document for a program and not a page for a person. */
    public boolean wantsDocument() {
        boolean program = path.equals("/api") || path.startsWith("/api/") || path.startsWith("/schema");
        String accepted = header("Accept").orElse("");
        return program || path.equals("/health") || (accepted.contains("json") && !accepted.contains("html"));
    }
}
