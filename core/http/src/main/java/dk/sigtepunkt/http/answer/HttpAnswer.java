package dk.sigtepunkt.http.answer;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A whole answer; with... makes another one. */
public final class HttpAnswer {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** @param body taken over, not copied: an answer can be large */
    public static HttpAnswer of(int status, Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> anyCase.put(name, List.copyOf(values)));
        return new HttpAnswer(status, Collections.unmodifiableMap(anyCase), body);
    }

    public static HttpAnswer of(int status, String type, String body) {
        return of(status, Map.of("Content-Type", List.of(type)), body.getBytes(StandardCharsets.UTF_8));
    }

    public int status() {
        return status;
    }

    /** In the order of their names, whatever their case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Not copied; not to be written to. */
    public byte[] body() {
        return body;
    }

    /** The first value. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    public HttpAnswer with(String name, String value) {
        Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, List.of(value));
        return new HttpAnswer(status, Collections.unmodifiableMap(more), body);
    }

    public HttpAnswer without(String name) {
        Map<String, List<String>> fewer = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fewer.putAll(headers);
        fewer.remove(name);
        return new HttpAnswer(status, Collections.unmodifiableMap(fewer), body);
    }

    public HttpAnswer withBody(byte[] other) {
        return new HttpAnswer(status, headers, other);
    }

    public HttpAnswer withStatus(int other) {
        return new HttpAnswer(other, headers, body);
    }
}
