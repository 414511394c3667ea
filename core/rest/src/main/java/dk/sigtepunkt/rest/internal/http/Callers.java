package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.security.AdminToken;
import org.jspecify.annotations.Nullable;

/** Who calls, by the header that they sent; what they may is for the policy. */
public final class Callers {
    /** Who did it, in what is kept about it. */
    private static final String NAME = "administrator";

    private final AdminToken token;

    public Callers(AdminToken token) {
        this.token = token;
    }

    /**
     * Asked before a byte of a body is read.
     *
     * @param authorization the header as it was sent
     * @throws Problem when that one may not
     */
    public Actor permitted(@Nullable String authorization, Permission permission) {
        Actor actor = actor(authorization);
        Policy.HOUSE.objection(actor, permission).ifPresent(why -> {
            throw Problem.denied(why);
        });
        return actor;
    }

    /** Whether more may be told than everybody is told. */
    public boolean seeOperations(@Nullable String authorization) {
        return Policy.HOUSE
                .objection(actor(authorization), Permission.SEE_OPERATIONS)
                .isEmpty();
    }

    private Actor actor(@Nullable String authorization) {
        return token.authorizes(authorization)
                ? Actor.administrator(Actor.Means.API, NAME)
                : Actor.nobody(Actor.Means.API);
    }
}
