package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.security.AdminToken;
import org.jspecify.annotations.Nullable;

/** Lets only the administrator through. */
final class Administrator {
    /** Who did it, in what is kept about it. */
    static final String NAME = "administrator";

    private final AdminToken token;

    Administrator(AdminToken token) {
        this.token = token;
    }

    /** Whether more may be told than everybody is told. */
    boolean is(@Nullable String authorization) {
        return token.authorizes(authorization);
    }

    /** @param authorization the header as it was sent */
    void require(@Nullable String authorization) {
        if (!token.authorizes(authorization)) {
            throw Problem.of(ProblemKind.UNAUTHORIZED);
        }
    }
}
