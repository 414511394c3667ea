package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.kept.Tag;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back over HTTP. */
public final class PageResponse {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] bytes;

    private PageResponse(int status, Map<String, String> headers, byte[] bytes) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.bytes = bytes;
    }

    PageResponse(int status, Map<String, String> headers, String body) {
        this(status, headers, body.getBytes(UTF_8));
    }

    static PageResponse of(Map<String, String> headers, byte[] file) {
        return new PageResponse(200, headers, file.clone());
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

    /** The same with the tag that the server would count each time. */
    PageResponse tagged() {
        return status == 200 ? with(Tag.HEADER, Tag.of(bytes)) : this;
    }

    int length() {
        return bytes.length;
    }

    public String body() {
        return new String(bytes, UTF_8);
    }

    PageResponse with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new PageResponse(status, more, bytes);
    }
}
