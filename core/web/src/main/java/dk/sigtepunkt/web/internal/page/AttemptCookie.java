package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.security.OpenIdConnect;

/**
 * The cookie that knows a browser again which was sent to sign in elsewhere. It comes back with the navigation from there, which a
 * strict one would not.
 */
public final class AttemptCookie {
    public static final String NAME = "sigtepunkt-oidc";

    private static final int SECONDS = 60 * OpenIdConnect.MINUTES;

    private AttemptCookie() {}

    /** @param secure whether the request came over https */
    public static String of(String secret, String path, boolean secure) {
        return "%s=%s; Path=%s; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                .formatted(NAME, secret, path, SECONDS, secure ? "; Secure" : "");
    }
}
