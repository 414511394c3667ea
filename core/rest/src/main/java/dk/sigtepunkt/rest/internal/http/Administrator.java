package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.security.AdminToken;
import org.jspecify.annotations.Nullable;

/** Lets only the administrator through. */
public final class Administrator {
    /** Who did it, in what is kept about it. */
    public static final String NAME = "administrator";

    private final AdminToken token;

    public Administrator(AdminToken token) {
        this.token = token;
    }

    /** Whether more may be told than everybody is told. */
    public boolean is(@Nullable String authorization) {
        return token.authorizes(authorization);
    }

    /** Who has come. @param authorization the header as it was sent */
    public Actor actor(@Nullable String authorization) {
        return token.authorizes(authorization)
                ? Actor.administrator(Actor.Means.API, NAME)
                : Actor.nobody(Actor.Means.API);
    }

    /** @param authorization the header as it was sent */
    public void require(@Nullable String authorization) {
        if (!token.authorizes(authorization)) {
            throw Problem.of(ProblemKind.UNAUTHORIZED);
        }
    }
}
