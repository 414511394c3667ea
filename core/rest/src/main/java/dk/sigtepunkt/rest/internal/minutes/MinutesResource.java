package dk.sigtepunkt.rest.internal.minutes;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.minutes.KeepMinutes;
import dk.sigtepunkt.domain.minutes.Measuring;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
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
import org.jspecify.annotations.Nullable;

/** How long written reports take; the strategy's office turns the measuring on and off. */
@Path("/v1/minutes")
@Produces("application/json")
public final class MinutesResource {
    private final Callers callers;
    private final ReadMinutes read;
    private final KeepMinutes keep;

    public MinutesResource(Callers callers, ReadMinutes read, KeepMinutes keep) {
        this.callers = callers;
        this.read = read;
        this.keep = keep;
    }

    @GET
    public Response sums(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        return told(read.measuring(), callers.caller(authorization));
    }

    @PUT
    public Response turn(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, KeepMinutes.NEEDED, Where.EVERYWHERE);
        SentFields sent = SentFields.read(length, body, KeepMinutes.FIELDS);
        Measuring now =
                WriteAnswer.keptOrTold(keep.turn(sent::text, SeenVersion.of(ifMatch), actor), ProblemKind.NOT_FOUND);
        return told(now, actor);
    }

    private Response told(Measuring now, Actor actor) {
        return SeenVersion.told(
                Response.ok(MinutesJson.of(now, read, actor)).header(HttpHeaders.CACHE_CONTROL, "no-store, private"),
                now.version());
    }
}
