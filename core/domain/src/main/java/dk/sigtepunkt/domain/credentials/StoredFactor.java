package dk.sigtepunkt.domain.credentials;

/**
 * The app that makes codes for an account.
 *
 * @param sealed the secret that it shares with the app, as {@link Sealing#seal} made it
 * @param confirmed whether its owner has shown that the app makes the right codes; before that nobody is asked for one
 * @param lastStep the step of the last code that was taken; no code of it or before is ever taken again
 */
public record StoredFactor(String sealed, boolean confirmed, long lastStep) {
    /** Leaves the secret out, so that no log can hold it. */
    @Override
    public String toString() {
        return "StoredFactor[confirmed=%s]".formatted(confirmed);
    }
}
