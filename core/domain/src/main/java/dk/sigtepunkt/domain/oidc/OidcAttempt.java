package dk.sigtepunkt.domain.oidc;

import java.time.Instant;

/**
 * A sign-in that has been sent to the provider and is not back yet.
 *
 * @param stateHash SHA-256 of the state, hexadecimal; the state itself is in the address alone
 * @param sealed the verifier and the nonce, which only the browser that began can open
 * @param nextPath where the person wanted to go, a path of this server
 * @param expiresAt after this it is as if there were none
 */
public record OidcAttempt(String stateHash, String sealed, String nextPath, Instant expiresAt) {
    private static final int LONGEST_PATH = 1000;

    public OidcAttempt {
        nextPath = isOwnPath(nextPath) ? nextPath : "/";
    }

    /** A path that no browser takes for another server's address. */
    private static boolean isOwnPath(String path) {
        boolean begins = path.startsWith("/") && !path.startsWith("//");
        boolean plain = path.chars().noneMatch(sign -> sign == '\\' || sign <= ' ' || Character.isISOControl(sign));
        return begins && plain && path.length() <= LONGEST_PATH;
    }
}
