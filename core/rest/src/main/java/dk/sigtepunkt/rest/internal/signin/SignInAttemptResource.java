package dk.sigtepunkt.rest.internal.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Who did not get in and why, and who has to wait now. */
@Path("/v1/sign-in-attempts")
@Produces("application/json")
public final class SignInAttemptResource {
    private final Callers callers;
    private final WatchSignIns watch;

    public SignInAttemptResource(Callers callers, WatchSignIns watch) {
        this.callers = callers;
        this.watch = watch;
    }

    /** Newest first. */
    @GET
    public ItemPage<SignInAttemptJson> newest(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("limit") @Nullable String limit) {
        Actor actor = callers.permitted(authorization, Permission.SEE_OPERATIONS, Where.EVERYWHERE);
        WatchSignIns.Failures failures = watch.failures(Parameters.limit(limit), actor);
        failures.why().ifPresent(why -> {
            throw Problem.denied(why);
        });
        return new ItemPage<>(
                null, failures.newest().stream().map(SignInAttemptJson::of).toList(), null);
    }

    /** The one that failed last first. */
    @GET
    @Path("/waiting")
    public ItemPage<SignInWaitingJson> waiting(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Actor actor = callers.permitted(authorization, Permission.SEE_OPERATIONS, Where.EVERYWHERE);
        WatchSignIns.Waiting waiting = watch.waiting(actor);
        waiting.why().ifPresent(why -> {
            throw Problem.denied(why);
        });
        return new ItemPage<>(
                null, waiting.held().stream().map(SignInWaitingJson::of).toList(), null);
    }
}
