package dk.sigtepunkt.shell.internal.deployments;

/** The first digits of a SHA-256, enough to tell two files apart. */
public final class ShortDigest {
    private static final int DIGITS_SHOWN = 12;

    private ShortDigest() {}

    /** @return {@code -} when it is not known */
    public static String of(String sha256) {
        return sha256.isEmpty() ? "-" : sha256.substring(0, Math.min(DIGITS_SHOWN, sha256.length()));
    }
}
