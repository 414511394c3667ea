package dk.sigtepunkt.domain.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dk.sigtepunkt.domain.keys.PersonalKeyRefusal.Reason;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Reads a public key as the file {@code .pub} has it: its kind, its bytes in base 64, and a comment that is passed over. */
final class SshKeyLine {
    static final String ED25519 = "ssh-ed25519";
    static final String RSA = "ssh-rsa";

    /** Bits that a number of RSA's must have; what is shorter is not trusted beyond 2030. */
    static final int LEAST_BITS = 3072;

    private static final int MOST_BITS = 16384;
    private static final int MOST_SIGNS = 16 * 1024;
    private static final int ED25519_BYTES = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final Map<String, Integer> CURVES =
            Map.of("ecdsa-sha2-nistp256", 32, "ecdsa-sha2-nistp384", 48, "ecdsa-sha2-nistp521", 66);
    private static final List<String> TAKEN =
            List.of(ED25519, "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", RSA);

    private final KeyWords words = KeyWords.in(Danish.LOCALE);

    SshPublicKey read(String text) throws RefusedKey {
        String line = text.strip();
        if (line.isEmpty()) {
            throw new RefusedKey(Reason.INCOMPLETE, words.noKey());
        }
        if (line.contains("PRIVATE KEY") || line.contains("PuTTY-User-Key-File")) {
            throw new RefusedKey(Reason.PRIVATE_KEY, words.privateKey());
        }
        String[] parts = line.split("\\s+", 3);
        if (line.length() > MOST_SIGNS || line.lines().count() > 1 || parts.length < 2) {
            throw unreadable();
        }
        byte[] bytes = bytes(parts[1]);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        String kind = new String(part(rest), US_ASCII);
        if (!kind.equals(parts[0])) {
            throw unreadable();
        }
        if (!TAKEN.contains(kind)) {
            throw new RefusedKey(Reason.WEAK, words.unknownKind(printable(kind), TAKEN));
        }
        look(kind, rest);
        return new SshPublicKey(kind, fingerprint(bytes));
    }

    private static String fingerprint(byte[] bytes) {
        return "SHA256:"
                + Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(Sha256.digest().digest(bytes));
    }

    private byte[] bytes(String base64) throws RefusedKey {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException other) {
            throw unreadable();
        }
    }

    /** That it has the parts of its kind and no more. */
    private void look(String kind, ByteBuffer rest) throws RefusedKey {
        boolean whole = switch (kind) {
            case ED25519 -> part(rest).length == ED25519_BYTES;
            case RSA -> rsa(part(rest), part(rest));
            default -> curve(kind, new String(part(rest), US_ASCII), part(rest));
        };
        if (!whole || rest.hasRemaining()) {
            throw unreadable();
        }
    }

    private static boolean curve(String kind, String curve, byte[] point) {
        return kind.endsWith("-" + curve)
                && point.length == 1 + 2 * CURVES.getOrDefault(kind, 0)
                && point[0] == UNCOMPRESSED;
    }

    private boolean rsa(byte[] exponent, byte[] modulus) throws RefusedKey {
        if (exponent.length == 0 || modulus.length == 0) {
            return false;
        }
        BigInteger power = new BigInteger(exponent);
        BigInteger number = new BigInteger(modulus);
        int bits = number.bitLength();
        if (number.signum() > 0 && bits < LEAST_BITS) {
            throw new RefusedKey(Reason.WEAK, words.tooShort(bits, LEAST_BITS));
        }
        return number.signum() > 0
                && bits <= MOST_BITS
                && number.testBit(0)
                && power.testBit(0)
                && power.compareTo(BigInteger.TWO) > 0;
    }

    private byte[] part(ByteBuffer rest) throws RefusedKey {
        try {
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                throw unreadable();
            }
            byte[] part = new byte[length];
            rest.get(part);
            return part;
        } catch (BufferUnderflowException cut) {
            throw unreadable();
        }
    }

    private static String printable(String kind) {
        String signs = kind.replaceAll("[^a-zA-Z0-9@.-]", "?");
        return signs.substring(0, Math.min(signs.length(), 60));
    }

    private RefusedKey unreadable() {
        return new RefusedKey(Reason.UNREADABLE, words.unreadable());
    }
}
