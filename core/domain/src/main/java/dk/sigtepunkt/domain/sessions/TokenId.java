package dk.sigtepunkt.domain.sessions;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a key is called where it is shown, ended and noted; nobody gets in by it.
 *
 * @param value twenty of {@code a-z2-7}
 */
public record TokenId(String value) {
    /** @throws IllegalArgumentException when it is none */
    public TokenId {
        if (!OpaqueId.is(value)) {
            throw new IllegalArgumentException("not the id of a key");
        }
    }

    /** What somebody sent; empty when it cannot be an id. */
    public static Optional<TokenId> find(String text) {
        return OpaqueId.is(text) ? Optional.of(new TokenId(text)) : Optional.empty();
    }

    /**
     * A new one.
     *
     * @param random one that nobody can foresee
     */
    public static TokenId fresh(RandomGenerator random) {
        return new TokenId(OpaqueId.fresh(random));
    }
}
