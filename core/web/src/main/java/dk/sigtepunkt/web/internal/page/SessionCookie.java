package dk.sigtepunkt.web.internal.page;

/** The cookie that carries a session's secret. */
public final class SessionCookie {
    public static final String NAME = "sigtepunkt-session";

    private SessionCookie() {}

    static String begin(String secret, boolean secure) {
        return attributes(NAME + "=" + secret, secure);
    }

    static String end(boolean secure) {
        return attributes(NAME + "=; Max-Age=0", secure);
    }

    private static String attributes(String start, boolean secure) {
        return start + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }
}
