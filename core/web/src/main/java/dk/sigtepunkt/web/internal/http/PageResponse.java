package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.attachments.FileContent;
import dk.sigtepunkt.domain.kept.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back over HTTP. */
public final class PageResponse {
    private final int status;
    private final Map<String, String> headers;
    private final int length;
    private final FileContent content;

    private PageResponse(int status, Map<String, String> headers, int length, FileContent content) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.length = length;
        this.content = content;
    }

    private PageResponse(int status, Map<String, String> headers, byte[] bytes) {
        this(status, headers, bytes.length, out -> out.write(bytes));
    }

    PageResponse(int status, Map<String, String> headers, String body) {
        this(status, headers, body.getBytes(UTF_8));
    }

    static PageResponse of(Map<String, String> headers, byte[] file) {
        return new PageResponse(200, headers, file.clone());
    }

    /** Of a file that is read while it is sent. */
    static PageResponse of(Map<String, String> headers, int length, FileContent file) {
        return new PageResponse(200, headers, length, file);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** Sends the body. */
    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    /** All of the body at once. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        try {
            content.writeTo(out);
        } catch (IOException broken) {
            throw new UncheckedIOException("an answer that ends before its end", broken);
        }
        return out.toByteArray();
    }

    /** The same with the tag that the server would count each time. */
    PageResponse tagged() {
        return status == 200 ? with(Tag.HEADER, Tag.of(bytes())) : this;
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    public String body() {
        return new String(bytes(), UTF_8);
    }

    PageResponse with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new PageResponse(status, more, length, content);
    }
}
