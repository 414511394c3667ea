package dk.sigtepunkt.rest.internal.steps;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
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
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An action that a committee's people begin. */
@Path("/v1/committees/{committee}/actions")
@Produces("application/json")
public final class ActionBeginResource {
    private static final Set<String> FIELDS = fields();

    private final Callers callers;
    private final ReadingAnswers readings;
    private final KeepActions keep;

    public ActionBeginResource(Callers callers, ReadingAnswers readings, KeepActions keep) {
        this.callers = callers;
        this.readings = readings;
        this.keep = keep;
    }

    /** The first step is always that it is identified. */
    private static Set<String> fields() {
        Set<String> all = new HashSet<>(KeepActions.WORDS);
        all.addAll(KeepActions.STEP);
        all.remove("state");
        all.remove("successor");
        return Set.copyOf(all);
    }

    @POST
    public Response begin(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            InputStream body)
            throws IOException {
        CommitteeId id = CommitteeId.find(committee).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
        Actor actor = callers.permitted(authorization, Permission.KEEP_ACTIONS, Where.in(id));
        SentFields sent = SentFields.read(length, body, FIELDS);
        return created(WriteAnswer.kept(keep.begin(id, sent::text, actor), ProblemKind.UNKNOWN_ACTION));
    }

    private Response created(KeptAction action) {
        return SeenVersion.told(
                Response.created(URI.create("/api/v1/actions/" + action.item()))
                        .entity(ActionStoryJson.of(action, readings.day(null))),
                action.version());
    }
}
