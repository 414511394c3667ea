package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import java.util.List;

/** Errors that no address answers itself: a page for a person, a problem document (RFC 9457) for a program. */
public final class ErrorAnswers {
    static final String RETRY_SECONDS = "2";
    static final String UPLOAD_SECONDS = "10";

    private final BootState state;

    public ErrorAnswers(BootState state) {
        this.state = state;
    }

    public HttpAnswer of(HttpAsked asked, int status) {
        return answer(asked, ErrorKind.of(status), List.of());
    }

    /** Nobody is at the address yet, or nobody is any more: its bundle is being started or replaced. */
    public HttpAnswer starting(HttpAsked asked) {
        HttpAnswer answer = answer(asked, ErrorKind.STARTING, state.notes());
        return answer.with("Retry-After", RETRY_SECONDS);
    }

    /** What was sent is a file too many; nothing of it was read. */
    public HttpAnswer full(HttpAsked asked, UploadPlaces.Full why) {
        ErrorKind kind = why == UploadPlaces.Full.ADDRESS ? ErrorKind.TOO_MANY_UPLOADS : ErrorKind.UPLOADS_BUSY;
        return answer(asked, kind, List.of()).with("Retry-After", UPLOAD_SECONDS);
    }

    private static HttpAnswer answer(HttpAsked asked, ErrorKind kind, List<String> notes) {
        HttpAnswer answer = asked.wantsDocument()
                ? HttpAnswer.of(kind.status(), "application/problem+json", document(asked, kind, notes))
                : StandalonePage.of(kind, notes);
        HttpAnswer unstored = answer.with("Cache-Control", "no-store");
        // What was sent with it is not read, so the connection cannot be used again.
        return asked.hasBody() ? unstored.with("Connection", "close") : unstored;
    }

    private static String document(HttpAsked asked, ErrorKind kind, List<String> notes) {
        String detail = notes.isEmpty() ? kind.sentence() : String.join(" ", notes);
        return "{\"type\":\"urn:sigtepunkt:problem:%s\",\"title\":%s,\"status\":%d,\"detail\":%s,\"code\":\"%s\",\"instance\":%s}"
                .formatted(
                        kind.code(),
                        quoted(kind.title()),
                        kind.status(),
                        quoted(detail),
                        kind.code(),
                        quoted(asked.path()));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                json.append('\\').appendCodePoint(point);
            } else if (point < ' ' || (point >= 0x7f && point < 0xa0) || (point >= 0xd800 && point < 0xe000)) {
                json.append("\\u%04x".formatted(point));
            } else {
                json.appendCodePoint(point);
            }
        });
        return json.append('"').toString();
    }
}
