package dk.sigtepunkt.domain.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents, in hexadecimal. */
public final class Sha256 {
    private static final int BYTES = 32;

    private Sha256() {}

    public static String hex(byte[] content) {
        return hex(content, BYTES);
    }

    /** @param bytes how much of the digest is wanted */
    public static String hex(byte[] content, int bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
