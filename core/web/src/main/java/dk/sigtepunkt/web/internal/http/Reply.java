package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back over HTTP. */
public final class Reply {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] bytes;

    private Reply(int status, Map<String, String> headers, byte[] bytes) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.bytes = bytes;
    }

    Reply(int status, Map<String, String> headers, String body) {
        this(status, headers, body.getBytes(UTF_8));
    }

    static Reply of(Map<String, String> headers, byte[] file) {
        return new Reply(200, headers, file.clone());
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String body() {
        return new String(bytes, UTF_8);
    }

    Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, bytes);
    }
}
