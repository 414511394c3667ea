package dk.sigtepunkt.rest.internal.steps;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Who sees to an action: whoever calls takes it on, or lets go of it. */
@Path("/v1/actions/{committee}/{action}/holder")
@Produces("application/json")
public final class ActionHolderResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final KeepActions keep;

    public ActionHolderResource(Callers callers, ReadingAnswers readings, KeepActions keep) {
        this.callers = callers;
        this.readings = readings;
        this.keep = keep;
    }

    @PUT
    public Response take(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("action") String key) {
        return hand(authorization, committee, key, true);
    }

    @DELETE
    public Response letGo(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("action") String key) {
        return hand(authorization, committee, key, false);
    }

    private Response hand(@Nullable String authorization, String committee, String key, boolean take) {
        Actor actor = ActionStoryResource.permitted(callers, authorization, Permission.UPDATE_ACTIONS, committee);
        return ActionStoryResource.shown(keep.hand(ActionStoryResource.item(committee, key), take, actor), readings);
    }
}
