package dk.sigtepunkt.security;

/**
 * Somebody signed in as administrator.
 *
 * @param id the secret in the session cookie
 * @param csrf the secret that every form of this session carries
 */
public record Session(String id, String csrf) {
    /** Leaves the secrets out, so that no log can hold them. */
    @Override
    public String toString() {
        return "Session[…]";
    }
}
