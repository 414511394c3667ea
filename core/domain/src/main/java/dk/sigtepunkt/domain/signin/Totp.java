package dk.sigtepunkt.domain.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an app makes of a secret and the time: RFC 6238 with SHA-1, thirty seconds and six digits, as all apps do it. */
final class Totp {
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final Pattern CODE = Pattern.compile("\\d{" + DIGITS + "}");

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The code of a step with so many digits. */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int from = hash[hash.length - 1] & 0x0f;
            long number = ByteBuffer.wrap(hash).getInt(from) & 0x7fffffffL;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA1", impossible);
        }
    }

    /** Which step a code is of, one before and one after now included; empty when of none. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        if (!CODE.matcher(code).matches()) {
            return OptionalLong.empty();
        }
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - 1; step <= step(now) + 1; step++) {
            if (MessageDigest.isEqual(
                    code.getBytes(US_ASCII), code(secret, step, DIGITS).getBytes(US_ASCII))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** Whether somebody wrote what such a code looks like. */
    static boolean looksLikeOne(String text) {
        return CODE.matcher(text).matches();
    }
}
