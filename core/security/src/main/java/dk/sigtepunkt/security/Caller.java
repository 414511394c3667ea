package dk.sigtepunkt.security;

import dk.sigtepunkt.domain.access.Actor;
import java.util.Optional;

/**
 * Who calls.
 *
 * @param refused why the key that was sent lets nobody in; empty when it does, and when none was sent
 */
public record Caller(Actor actor, Optional<KeyRefusal> refused) {
    /** Somebody, or nobody who sent no key. */
    public static Caller of(Actor actor) {
        return new Caller(actor, Optional.empty());
    }

    /** Nobody, by a key that does not let in. */
    public static Caller refused(KeyRefusal why) {
        return new Caller(Actor.nobody(Actor.Means.API), Optional.of(why));
    }
}
