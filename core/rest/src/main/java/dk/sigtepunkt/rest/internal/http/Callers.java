package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.security.AdminToken;
import java.util.Optional;
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
        return permitted(authorization, permission, Where.SOMEWHERE);
    }

    /** @throws Problem when that one may not there */
    public Actor permitted(@Nullable String authorization, Permission permission, Where where) {
        Actor actor = actor(authorization);
        Policy.HOUSE.objection(actor, permission, where).ifPresent(why -> {
            throw Problem.denied(why);
        });
        return actor;
    }

    /** Whether more may be told of how the server fares and who did what than everybody is told. */
    public boolean seesOperations(@Nullable String authorization) {
        return may(authorization, Permission.SEE_OPERATIONS, Where.SOMEWHERE);
    }

    /** The same of what was done with a committee; of what said no committee, to who is bound to none. */
    public boolean seesOperations(@Nullable String authorization, Optional<CommitteeId> committee) {
        return may(
                authorization,
                Permission.SEE_OPERATIONS,
                committee.map(Where::in).orElse(Where.EVERYWHERE));
    }

    /** Whether more may be told of a source than everybody is told. */
    public boolean sees(@Nullable String authorization, SourceKey source) {
        return may(authorization, Permission.SEE_SOURCES, Where.in(source.committee()));
    }

    private boolean may(@Nullable String authorization, Permission permission, Where where) {
        return Policy.HOUSE.objection(actor(authorization), permission, where).isEmpty();
    }

    private Actor actor(@Nullable String authorization) {
        return token.authorizes(authorization) ? Actor.owner(Actor.Means.API, NAME) : Actor.nobody(Actor.Means.API);
    }
}
