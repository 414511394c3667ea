package dk.sigtepunkt.rest.internal.simulation;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.simulation.MoveTime;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What time it is here, and, where it is simulated, lets it be later. */
@Path("/v1/clock")
@Produces("application/json")
public final class ClockResource {
    private final Callers callers;
    private final MoveTime time;

    public ClockResource(Callers callers, MoveTime time) {
        this.callers = callers;
        this.time = time;
    }

    @GET
    public Response now() {
        return told(time.now());
    }

    @PUT
    public Response move(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.MOVE_TIME, Where.EVERYWHERE);
        SentFields sent = SentFields.read(length, body, Set.of(MoveTime.TO));
        return told(WriteAnswer.kept(time.move(sent.text(MoveTime.TO), actor), ProblemKind.NOT_FOUND));
    }

    private Response told(Instant now) {
        return Response.ok(ClockJson.of(now, time.simulated()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
