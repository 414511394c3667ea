package dk.sigtepunkt.web.internal.page;

/** The cookie that carries a session's secret. */
public final class SessionCookie {
    private static final String PLAIN = "sigtepunkt-session";

    /** A browser takes it over https from this very host only, so that no neighbour can plant one. */
    private static final String SECURE = "__Host-sigtepunkt";

    private SessionCookie() {}

    /** @param secure whether the request came over https */
    public static String name(boolean secure) {
        return secure ? SECURE : PLAIN;
    }

    /** Of a session that has begun. */
    public static String begin(String secret, boolean secure) {
        return attributes(name(secure) + "=" + secret, secure);
    }

    /** Takes it away again. */
    public static String end(boolean secure) {
        return attributes(name(secure) + "=; Max-Age=0", secure);
    }

    private static String attributes(String start, boolean secure) {
        return start + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }
}
