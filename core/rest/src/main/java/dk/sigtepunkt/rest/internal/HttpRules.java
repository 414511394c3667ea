package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.text.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What HTTP asks of every answer of the interface: a tag, conditional reading, and problem documents for errors. */
final class HttpRules {
    private static final int TAG_BYTES = 16;
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private HttpRules() {}

    static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** False when the part after the question mark has a percent sign without two hexadecimal digits after it. */
    static boolean readable(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !BROKEN_ESCAPE.matcher(query).find();
    }

    /** Sends what is held. */
    static void send(HttpServletRequest request, HeldAnswer held, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        byte[] body = held.body();
        String type = response.getContentType();
        if (held.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                && (type == null || !type.startsWith(ProblemMapper.MEDIA_TYPE))) {
            send(request, Problem.of(ProblemKind.of(held.getStatus())), response);
            return;
        }
        if (reads(request) && held.getStatus() == HttpServletResponse.SC_OK) {
            String tag = '"' + Sha256.hex(body, TAG_BYTES) + '"';
            response.setHeader("ETag", tag);
            if (matches(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        write(request, body, response);
    }

    /** Sends an error that arose outside the resources. */
    static void send(HttpServletRequest request, Problem problem, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setStatus(problem.kind().status());
        response.setContentType(ProblemMapper.MEDIA_TYPE);
        write(request, Json.bytes(problem.answer(request.getRequestURI())), response);
    }

    private static void write(HttpServletRequest request, byte[] body, HttpServletResponse response)
            throws IOException {
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean matches(@Nullable String wanted, String tag) {
        return wanted != null
                && (wanted.strip().equals("*")
                        || Arrays.stream(wanted.split(","))
                                .map(one -> one.strip().replaceFirst("^W/", ""))
                                .anyMatch(tag::equals));
    }
}
