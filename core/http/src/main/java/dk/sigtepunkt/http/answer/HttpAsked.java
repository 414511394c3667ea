package dk.sigtepunkt.http.answer;

import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.http.door.ProxySettings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request, as far as it could be read.
 *
 * @param path undecoded, without the query; empty when the request line could not be read
 * @param query undecoded; empty when there is none
 * @param headers the values of each name joined by commas; names in any case
 * @param connection by which it came
 */
public record HttpAsked(String method, String path, String query, Map<String, String> headers, Connection connection) {
    /** The end of the name of the cookie that holds a session; a browser may want another beginning. */
    private static final String SESSION = "sigtepunkt-session=";

    public HttpAsked {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = java.util.Collections.unmodifiableMap(anyCase);
    }

    /** By a connection that nothing is known of. */
    public HttpAsked(String method, String path, String query, Map<String, String> headers) {
        this(method, path, query, headers, new Connection("", false));
    }

    /**
     * @param neighbour the address at its other end; empty when it is not known
     * @param secure whether it is itself encrypted
     */
    public record Connection(String neighbour, boolean secure) {}

    /** How the request came here. */
    public Arrival arrival(ProxySettings settings) {
        return Arrival.of(connection.neighbour(), connection.secure(), this::header, settings);
    }

    /** Whether whoever asks says who it is, rightly or not: by a session or by a key. */
    public boolean isSomebodys() {
        return header("Authorization").isPresent()
                || header("Cookie").filter(cookies -> cookies.contains(SESSION)).isPresent();
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
