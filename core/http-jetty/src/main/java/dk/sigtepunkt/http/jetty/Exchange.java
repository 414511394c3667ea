package dk.sigtepunkt.http.jetty;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** From Jetty's objects to ours, and back. */
final class Exchange {
    private Exchange() {}

    static HttpAsked asked(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.merge(field.getLowerCaseName(), text(field.getValue()), (one, more) -> one + ", " + more);
        }
        // Null for a request line that Jetty gave up on.
        @Nullable HttpURI address = request.getHttpURI();
        return new HttpAsked(
                text(request.getMethod()),
                address == null ? "" : text(address.getPath()),
                address == null ? "" : text(address.getQuery()),
                headers,
                new HttpAsked.Connection(text(Request.getRemoteAddr(request)), request.isSecure()));
    }

    static HttpAnswer made(Response response, byte[] body) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : response.getHeaders()) {
            if (field.getHeader() != HttpHeader.DATE && field.getHeader() != HttpHeader.SERVER) {
                // Those two Jetty sets itself, and again when the others are cleared.
                headers.merge(field.getName(), List.of(text(field.getValue())), Exchange::both);
            }
        }
        return HttpAnswer.of(response.getStatus() == 0 ? 200 : response.getStatus(), headers, body);
    }

    /** Sets what goes before a body; the length is what the answer says itself. */
    static void begin(HttpAnswer answer, Response response) {
        HttpFields.Mutable fields = response.getHeaders();
        fields.clear();
        answer.headers().forEach((name, values) -> values.forEach(value -> fields.add(name, value)));
        response.setStatus(answer.status());
    }

    /** Sends all of it as the last there is. */
    static void send(HttpAsked asked, HttpAnswer answer, Response response, Callback callback) {
        begin(answer, response);
        HttpFields.Mutable fields = response.getHeaders();
        boolean withoutBody = answer.status() == 304 || answer.status() == 204;
        if (!withoutBody) {
            fields.put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        }
        boolean nothing = withoutBody || asked.method().equals("HEAD");
        response.write(true, nothing ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(answer.body()), callback);
    }

    private static List<String> both(List<String> one, List<String> more) {
        return Stream.concat(one.stream(), more.stream()).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
