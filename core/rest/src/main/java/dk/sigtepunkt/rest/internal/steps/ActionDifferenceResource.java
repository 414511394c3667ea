package dk.sigtepunkt.rest.internal.steps;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where a committee's content says something else of an action than what people wrote. */
@Path("/v1/actions/{committee}/{action}/difference")
@Produces("application/json")
public final class ActionDifferenceResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final KeepActions keep;

    public ActionDifferenceResource(Callers callers, ReadingAnswers readings, KeepActions keep) {
        this.callers = callers;
        this.readings = readings;
        this.keep = keep;
    }

    @POST
    public Response decide(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("action") String key,
            InputStream body)
            throws IOException {
        Actor actor = ActionStoryResource.permitted(callers, authorization, Permission.KEEP_ACTIONS, committee);
        SentFields sent = SentFields.read(length, body, KeepActions.DECISION);
        return ActionStoryResource.shown(
                keep.decide(ActionStoryResource.item(committee, key), sent::text, SeenVersion.of(ifMatch), actor),
                readings);
    }
}
