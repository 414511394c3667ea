package dk.sigtepunkt.testkit.statbank;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the stand-in answers when it behaves. */
record Reply(int status, String contentType, String body) {
    static Reply json(String body) {
        return new Reply(200, "text/json; charset=utf-8", body);
    }

    static Reply csv(String body) {
        return new Reply(200, "text/csv; charset=utf-8", "\uFEFF" + body);
    }

    static Reply error(int status, String code, String message) {
        return new Reply(
                status,
                "text/json; charset=utf-8",
                "{\"errorTypeCode\":%s,\"message\":%s}".formatted(quoted(code), quoted(message)));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        byte[] bytes = bytes();
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
