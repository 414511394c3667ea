package dk.sigtepunkt.security.internal.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts of an attempt that lie in the database, closed with a secret that only the browser has: who reads the database cannot
 * finish an attempt, and who has another browser cannot either.
 */
final class BrowserSealed {
    private static final int SECRET = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BrowserSealed() {}

    /** 256 random bits, base64url. */
    static String freshSecret() {
        byte[] bytes = new byte[SECRET];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @param about what the text belongs to; it opens with the same only */
    static String close(String text, String secret, String about) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, secret, about, nonce).doFinal(text.getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES in this mode", impossible);
        }
    }

    /** Empty when it was not closed with this secret about this. */
    static Optional<String> open(String sealed, String secret, String about) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length < NONCE + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(bytes, NONCE);
            byte[] text = cipher(Cipher.DECRYPT_MODE, secret, about, nonce).doFinal(bytes, NONCE, bytes.length - NONCE);
            return Optional.of(new String(text, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** SHA-256, hexadecimal. */
    static String hash(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    private static Cipher cipher(int mode, String secret, String about, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        // The secret is 256 random bits, so its digest is a key; a word before it keeps it apart from other digests of
        // it.
        SecretKeySpec key = new SecretKeySpec(digest("oidc-attempt " + secret), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(UTF_8));
        return cipher;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
