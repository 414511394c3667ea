package dk.sigtepunkt.rest.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What HTTP asks of every answer of the interface: a tag, conditional reading, and problem documents for errors. */
final class HttpRules {
    private static final int TAG_BYTES = 16;

    private HttpRules() {}

    static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
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
            String tag = '"' + tag(body) + '"';
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

    private static String tag(byte[] body) {
        return HexFormat.of().formatHex(sha256(body), 0, TAG_BYTES);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
