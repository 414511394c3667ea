package dk.sigtepunkt.itests.people;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone, by RFC 6238 and nothing of the product's own; each code is another, as each opens once. */
final class AuthenticatorApp {
    private static final int BYTES = 20;
    private static final int SECONDS = 30;

    private final byte[] secret;
    private long last;

    /** @param shown the secret as people type it: base 32, with or without spaces */
    AuthenticatorApp(String shown) {
        secret = bytes(shown.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** The one of now, then those that come: of these the server takes one. */
    String code() {
        long now = Clock.systemUTC().instant().getEpochSecond() / SECONDS;
        last = Math.max(now, last + 1);
        return code(last);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Base 32 has letters before digits, and Java's numbers digits before letters. */
    private static byte[] bytes(String base32) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < base32.length(); at++) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(at));
            digits.append(Character.forDigit(value, 32));
        }
        byte[] number = new BigInteger(digits.toString(), 32).toByteArray();
        byte[] bytes = new byte[BYTES];
        int extra = Math.max(0, number.length - BYTES);
        System.arraycopy(number, extra, bytes, BYTES - (number.length - extra), number.length - extra);
        return bytes;
    }
}
