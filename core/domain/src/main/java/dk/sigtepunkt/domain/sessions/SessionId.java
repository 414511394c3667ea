package dk.sigtepunkt.domain.sessions;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a session is called where it is shown, ended and noted; nobody gets in by it.
 *
 * @param value twenty of {@code a-z2-7}
 */
public record SessionId(String value) {
    /** @throws IllegalArgumentException when it is none */
    public SessionId {
        if (!OpaqueId.is(value)) {
            throw new IllegalArgumentException("not the id of a session");
        }
    }

    /** What somebody sent; empty when it cannot be an id. */
    public static Optional<SessionId> find(String text) {
        return OpaqueId.is(text) ? Optional.of(new SessionId(text)) : Optional.empty();
    }

    /**
     * A new one.
     *
     * @param random one that nobody can foresee
     */
    public static SessionId fresh(RandomGenerator random) {
        return new SessionId(OpaqueId.fresh(random));
    }
}
