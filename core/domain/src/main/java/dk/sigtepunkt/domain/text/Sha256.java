package dk.sigtepunkt.domain.text;

import static java.nio.charset.StandardCharsets.UTF_8;

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
        return HexFormat.of().formatHex(digest().digest(content), 0, bytes);
    }

    /** Of a text as UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(UTF_8));
    }

    /** For what is made of several parts. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
