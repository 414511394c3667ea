package dk.sigtepunkt.domain.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who somebody is to a provider. What the provider calls a person may be a number that says who it is, so only a digest of it
 * is kept.
 *
 * @param issuer the provider's address, as it stands in what it signs
 * @param subjectHash SHA-256 of issuer and subject, 64 hexadecimal digits
 */
public record ExternalIdentity(String issuer, String subjectHash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_ISSUER = 500;

    /** @throws IllegalArgumentException when it is none */
    public ExternalIdentity {
        if (issuer.isBlank()
                || issuer.length() > LONGEST_ISSUER
                || !HASH.matcher(subjectHash).matches()) {
            throw new IllegalArgumentException("an identity is an issuer and a digest of 64 digits");
        }
    }

    /** @param subject what the provider calls the person */
    public static ExternalIdentity of(String issuer, String subject) {
        MessageDigest digest = sha256();
        digest.update(issuer.getBytes(UTF_8));
        digest.update((byte) 0);
        digest.update(subject.getBytes(UTF_8));
        return new ExternalIdentity(issuer, HexFormat.of().formatHex(digest.digest()));
    }

    /** What somebody wrote; empty when it cannot be an identity. */
    public static Optional<ExternalIdentity> find(String issuer, String subjectHash) {
        try {
            return Optional.of(
                    new ExternalIdentity(issuer.strip(), subjectHash.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
