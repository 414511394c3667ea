package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.rest.internal.http.Callers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Who calls, and what that one may by the key that was sent. */
@Path("/v1/me")
@Produces("application/json")
public final class MeResource {
    private final Callers callers;

    public MeResource(Callers callers) {
        this.callers = callers;
    }

    @GET
    public MeJson me(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        return MeJson.of(callers.somebody(authorization));
    }
}
