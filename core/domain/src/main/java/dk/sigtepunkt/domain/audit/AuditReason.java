package dk.sigtepunkt.domain.audit;

import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.domain.text.TextLimit;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What somebody wrote when asked why. It lies beside the chain and may be erased; the chain holds its digest, which with an
 * unknown salt tells nobody what a short text said.
 *
 * @param salt 128 random bits, hexadecimal
 */
public record AuditReason(String salt, String text) {
    private static final int SALT_BYTES = 16;
    private static final String LEFT_OUT = "…";

    /**
     * The text as it can be kept: what is too long loses its end here, so that the digest is of what is there later.
     *
     * @param random one that nobody can foresee
     */
    public static AuditReason of(String text, RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new AuditReason(HexFormat.of().formatHex(salt), storable(text));
    }

    private static String storable(String text) {
        // PostgreSQL keeps no NUL.
        String plain = text.replace('\0', ' ');
        if (plain.length() <= TextLimit.LONGEST) {
            return plain;
        }
        int end = TextLimit.LONGEST - LEFT_OUT.length();
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + LEFT_OUT;
    }

    /** Whether it is the one that was given with a link's record. */
    public boolean isOf(ChainLink link) {
        return digest().equals(link.part(AuditPart.REASON));
    }

    /** SHA-256, hexadecimal. */
    public String digest() {
        return Sha256.hex(salt + "|" + text);
    }
}
