package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the caller is signed in on the pages. */
@Path("/v1/me/sessions")
@Produces("application/json")
public final class OwnSessionResource {
    private final Callers callers;
    private final EndSessions sessions;

    public OwnSessionResource(Callers callers, EndSessions sessions) {
        this.callers = callers;
        this.sessions = sessions;
    }

    /** The one begun last comes first. */
    @GET
    public ItemPage<OwnSessionJson> all(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Actor actor = callers.somebody(authorization);
        return new ItemPage<>(
                null, sessions.own(actor).stream().map(OwnSessionJson::of).toList(), null);
    }

    /** With a slash at the end it is one whose id is empty, as a script sends that has none. */
    @DELETE
    public EndedJson endAll(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @Context UriInfo address) {
        List<PathSegment> segments = address.getPathSegments();
        if (segments.get(segments.size() - 1).getPath().isEmpty()) {
            return end(authorization, "");
        }
        return ended(sessions.endOthers(Optional.empty(), callers.somebody(authorization)));
    }

    @DELETE
    @Path("/{session}")
    public EndedJson end(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("session") String session) {
        Actor actor = callers.somebody(authorization);
        EndedJson ended = SessionId.find(session)
                .map(id -> ended(sessions.end(id, actor)))
                .orElse(EndedJson.NONE);
        if (ended.ended() == 0) {
            throw Problem.of(ProblemKind.UNKNOWN_SESSION, "me.unknown-session");
        }
        return ended;
    }

    private static EndedJson ended(EndSessions.Result result) {
        return result.fold(done -> new EndedJson(done.sessions()), forbidden -> {
            throw Problem.denied(forbidden.why());
        });
    }
}
