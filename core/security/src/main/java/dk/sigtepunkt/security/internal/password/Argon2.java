package dk.sigtepunkt.security.internal.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A hash as text that says how it was made, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, so that what is kept can be
 * compared when passwords are hashed better than this by then.
 */
final class Argon2 {
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{22,86})");
    private static final int HASH_BYTES = 32;

    /**
     * @param memory in KiB
     * @param passes over it
     * @param lanes of it
     */
    record Cost(int memory, int passes, int lanes) {
        /** What OWASP asks for at least. */
        static final Cost NOW = new Cost(19_456, 2, 1);
    }

    private final Cost cost;
    private final byte[] salt;
    private final byte[] hash;

    private Argon2(Cost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt;
        this.hash = hash;
    }

    static Argon2 of(String password, byte[] salt, Cost cost) {
        return new Argon2(cost, salt, derived(password, salt, cost, HASH_BYTES));
    }

    /** Empty when it is none. */
    static Optional<Argon2> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Cost cost = new Cost(number(parts, 1), number(parts, 2), number(parts, 3));
        return Optional.of(new Argon2(cost, bytes(parts.group(4)), bytes(parts.group(5))));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }

    Cost cost() {
        return cost;
    }

    /** Whether it was made of this password. */
    boolean of(String password) {
        return MessageDigest.isEqual(hash, derived(password, salt, cost, hash.length));
    }

    private static byte[] derived(String password, byte[] salt, Cost cost, int length) {
        return derived(
                password.getBytes(UTF_8),
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memory())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .build(),
                length);
    }

    static byte[] derived(byte[] password, Argon2Parameters parameters, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] derived = new byte[length];
        generator.generateBytes(password, derived);
        return derived;
    }

    @Override
    public String toString() {
        Base64.Encoder plain = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(),
                        cost.passes(),
                        cost.lanes(),
                        plain.encodeToString(salt),
                        plain.encodeToString(hash));
    }
}
