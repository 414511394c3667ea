package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.text.Sha256;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The code by which a sender follows a proposal: a hundred bits, told once and kept as a digest only. It follows from a secret
 * that the form holds, so that a form that is sent once more is answered with the same code and keeps nothing twice.
 */
public final class ReceiptCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGN_COUNT = 20;
    private static final int GROUP = 5;
    private static final int ONCE_BYTES = 20;

    private ReceiptCode() {}

    /** A form's secret: 160 random bits in hexadecimal. */
    public static String newForm(RandomGenerator random) {
        byte[] bytes = new byte[ONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static boolean isForm(String once) {
        return once.matches("[0-9a-f]{%d}".formatted(2 * ONCE_BYTES));
    }

    /** In four groups of signs that are not mistaken for each other. */
    static String of(String once) {
        byte[] mixed = HexFormat.of().parseHex(Sha256.hex("sigtepunkt proposal " + once));
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < SIGN_COUNT; at++) {
            if (at > 0 && at % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(Math.floorMod(mixed[at], SIGNS.length())));
        }
        return code.toString();
    }

    /** What is kept of a code, however somebody has written it down. */
    static String digest(String written) {
        return Sha256.hex(written.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", ""));
    }
}
