package dk.sigtepunkt.rest.internal.steps;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.NamedItems;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One action's whole story for everybody, and for its committee's people what they write of it. */
@Path("/v1/actions/{committee}/{action}")
@Produces("application/json")
public final class ActionStoryResource {
    private static final Set<String> REWORDING = and(KeepActions.WORDS, "why");

    private final Callers callers;
    private final ReadingAnswers readings;
    private final KeepActions keep;

    public ActionStoryResource(Callers callers, ReadingAnswers readings, KeepActions keep) {
        this.callers = callers;
        this.readings = readings;
        this.keep = keep;
    }

    private static Set<String> and(Set<String> some, String more) {
        Set<String> all = new HashSet<>(some);
        all.add(more);
        return Set.copyOf(all);
    }

    @GET
    public ActionStoryJson story(
            @PathParam("committee") String committee,
            @PathParam("action") String key,
            @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            new NamedItems(reading.committees()).committee(committee);
            return reading.committees()
                    .actions()
                    .find(item(committee, key))
                    .map(action -> ActionStoryJson.of(action, readings.day(asOf)))
                    .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_ACTION, "actions.unknown", committee, key));
        });
    }

    @POST
    @Path("/steps")
    public Response step(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("action") String key,
            InputStream body)
            throws IOException {
        Actor actor = permitted(callers, authorization, Permission.KEEP_ACTIONS, committee);
        SentFields sent = SentFields.read(length, body, KeepActions.STEP);
        return shown(keep.step(item(committee, key), sent::text, SeenVersion.of(ifMatch), actor), readings);
    }

    @POST
    @Path("/updates")
    public Response update(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("action") String key,
            InputStream body)
            throws IOException {
        Actor actor = permitted(callers, authorization, Permission.UPDATE_ACTIONS, committee);
        SentFields sent = SentFields.read(length, body, KeepActions.UPDATE);
        return shown(keep.update(item(committee, key), sent::text, SeenVersion.of(ifMatch), actor), readings);
    }

    /** All that is said of it is sent: what is left out is said no more. */
    @PUT
    @Path("/words")
    public Response reword(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("action") String key,
            InputStream body)
            throws IOException {
        Actor actor = permitted(callers, authorization, Permission.KEEP_ACTIONS, committee);
        SentFields sent = SentFields.read(length, body, REWORDING);
        return shown(keep.reword(item(committee, key), sent::text, SeenVersion.of(ifMatch), actor), readings);
    }

    static Actor permitted(Callers callers, @Nullable String authorization, Permission permission, String committee) {
        return callers.permitted(
                authorization,
                permission,
                CommitteeId.find(committee).map(Where::in).orElse(Where.EVERYWHERE));
    }

    static ItemRef item(String committee, String key) {
        try {
            return new ItemRef(ItemKind.ACTION, new CommitteeId(committee), key);
        } catch (IllegalArgumentException noName) {
            throw Problem.of(ProblemKind.UNKNOWN_ACTION, "actions.unknown", committee, key);
        }
    }

    static Response shown(WriteResult<KeptAction> result, ReadingAnswers readings) {
        KeptAction action = WriteAnswer.kept(result, ProblemKind.UNKNOWN_ACTION);
        return SeenVersion.told(Response.ok(ActionStoryJson.of(action, readings.day(null))), action.version());
    }
}
