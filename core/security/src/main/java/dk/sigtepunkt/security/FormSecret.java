package dk.sigtepunkt.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that forms of a session carry. It is made from the session's own, so that it need not be kept; it goes out as a
 * random pad and itself under that pad.
 */
final class FormSecret {
    private static final String MAC = "HmacSHA256";
    private static final byte[] PURPOSE = "sigtepunkt form 1".getBytes(UTF_8);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] value;

    private FormSecret(byte[] value) {
        this.value = value;
    }

    static FormSecret of(String sessionSecret) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(sessionSecret.getBytes(UTF_8), MAC));
            return new FormSecret(mac.doFinal(PURPOSE));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", impossible);
        }
    }

    String masked() {
        byte[] pad = new byte[BYTES];
        RANDOM.nextBytes(pad);
        byte[] both = new byte[2 * BYTES];
        for (int at = 0; at < BYTES; at++) {
            both[at] = pad[at];
            both[BYTES + at] = (byte) (pad[at] ^ value[at]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    boolean isIn(String sent) {
        byte[] unmasked = new byte[BYTES];
        byte[] both = decoded(sent);
        if (both.length != 2 * BYTES) {
            return false;
        }
        for (int at = 0; at < BYTES; at++) {
            unmasked[at] = (byte) (both[at] ^ both[BYTES + at]);
        }
        return MessageDigest.isEqual(unmasked, value);
    }

    private static byte[] decoded(String sent) {
        try {
            return Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException garbage) {
            return new byte[0];
        }
    }
}
