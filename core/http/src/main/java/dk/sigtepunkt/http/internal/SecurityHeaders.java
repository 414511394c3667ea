package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser is told it may do with an answer; an address that says more itself is left alone. */
public final class SecurityHeaders {
    private static final String PAGE =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";
    /** What is no page loads nothing and is shown in no frame. */
    private static final String NO_PAGE =
            "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> EVERYWHERE = everywhere();

    private SecurityHeaders() {}

    /** @param secure whether the browser came by https, and is to come by nothing else from now on */
    public static HttpAnswer on(HttpAnswer answer, boolean secure) {
        boolean page = answer.header("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
        HttpAnswer dressed = unlessThere(answer, "Content-Security-Policy", page ? PAGE : NO_PAGE);
        for (Map.Entry<String, String> header : EVERYWHERE.entrySet()) {
            dressed = unlessThere(dressed, header.getKey(), header.getValue());
        }
        return secure ? unlessThere(dressed, "Strict-Transport-Security", "max-age=31536000") : dressed;
    }

    private static HttpAnswer unlessThere(HttpAnswer answer, String name, String value) {
        return answer.header(name).isPresent() ? answer : answer.with(name, value);
    }

    private static Map<String, String> everywhere() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-cache");
        return headers;
    }
}
