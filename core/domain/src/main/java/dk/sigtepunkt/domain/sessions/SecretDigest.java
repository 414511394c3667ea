package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.text.Sha256;
import java.util.regex.Pattern;

/**
 * All that is kept of a secret: whoever reads it cannot get in by it. Without salt and slowness, for what is digested are 256
 * random bits and never what a person chose.
 *
 * @param hex SHA-256, 64 digits
 */
public record SecretDigest(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when it is none */
    public SecretDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
        }
    }

    public static SecretDigest of(String secret) {
        return new SecretDigest(Sha256.hex(secret));
    }
}
