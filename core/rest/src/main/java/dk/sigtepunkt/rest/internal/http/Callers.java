package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.security.Caller;
import dk.sigtepunkt.security.Identify;
import dk.sigtepunkt.security.KeyRefusal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, by the header that they sent; what they may is for the policy. A request is answered by one thread from its first
 * byte to its last, so who it is from is asked once, by {@link KnownCaller}, and then stays the same to its end.
 */
public final class Callers {
    private static final ThreadLocal<Known> KNOWN = new ThreadLocal<>();

    private final Identify identify;
    private final FrontDoor door;

    public Callers(Identify identify, FrontDoor door) {
        this.identify = identify;
        this.door = door;
    }

    /**
     * Somebody calls.
     *
     * @throws Problem when the key that they sent lets nobody in
     */
    void came(@Nullable String authorization, Identify.Use use) {
        KNOWN.remove();
        Caller caller = identify.bearer(authorization, use);
        caller.refused().ifPresent(why -> {
            throw Problem.of(kind(why));
        });
        KNOWN.set(new Known(authorization, caller.actor()));
    }

    private static ProblemKind kind(KeyRefusal why) {
        return switch (why) {
            case UNKNOWN -> ProblemKind.UNAUTHORIZED;
            case EXPIRED -> ProblemKind.KEY_EXPIRED;
            case REVOKED -> ProblemKind.KEY_REVOKED;
            case DEACTIVATED -> ProblemKind.KEY_DEACTIVATED;
        };
    }

    /** Nobody calls any more. */
    public void gone() {
        KNOWN.remove();
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
        door.objection(actor, permission, where).ifPresent(why -> {
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

    /** Who calls in this very moment. */
    public Actor here() {
        return Optional.ofNullable(KNOWN.get()).map(Known::actor).orElseGet(() -> Actor.nobody(Actor.Means.API));
    }

    /** Who calls, nobody too: for what some read and others do not, which a use case decides. */
    public Actor caller(@Nullable String authorization) {
        return actor(authorization);
    }

    /** @throws Problem when nobody is known who calls */
    public Actor somebody(@Nullable String authorization) {
        Actor actor = actor(authorization);
        Policy.HOUSE.objectionToOwn(actor).ifPresent(why -> {
            throw Problem.denied(why);
        });
        return actor;
    }

    /** Who calls; nobody to who asks with another header than the one that came. */
    Actor actor(@Nullable String authorization) {
        return Optional.ofNullable(KNOWN.get())
                .filter(here -> Objects.equals(here.authorization, authorization))
                .map(Known::actor)
                .orElseGet(() -> Actor.nobody(Actor.Means.API));
    }

    private record Known(@Nullable String authorization, Actor actor) {}
}
