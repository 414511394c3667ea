package dk.sigtepunkt.domain.keys;

import dk.sigtepunkt.domain.sessions.OpaqueId;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a person's key is called where it is shown, ended and noted; nobody gets in by it.
 *
 * @param value twenty of {@code a-z2-7}
 */
public record PersonalKeyId(String value) {
    /** @throws IllegalArgumentException when it is none */
    public PersonalKeyId {
        if (!OpaqueId.is(value)) {
            throw new IllegalArgumentException("not the id of a person's key");
        }
    }

    /** What somebody sent; empty when it cannot be an id. */
    public static Optional<PersonalKeyId> find(String text) {
        return OpaqueId.is(text) ? Optional.of(new PersonalKeyId(text)) : Optional.empty();
    }

    /**
     * A new one.
     *
     * @param random one that nobody can foresee
     */
    public static PersonalKeyId fresh(RandomGenerator random) {
        return new PersonalKeyId(OpaqueId.fresh(random));
    }
}
