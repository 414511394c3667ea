package dk.sigtepunkt.rest.internal.dialogue;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Discussions, which everybody reads; committees' secretaries and the strategy office write them down. */
@Path("/v1/discussions")
@Produces("application/json")
public final class DiscussionResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final DialogueHistory dialogue;
    private final KeepDialogue keep;

    public DiscussionResource(Callers callers, ReadingAnswers readings, DialogueHistory dialogue, KeepDialogue keep) {
        this.callers = callers;
        this.readings = readings;
        this.dialogue = dialogue;
        this.keep = keep;
    }

    /** Newest first. */
    @GET
    public ItemPage<DiscussionJson> all(
            @QueryParam("committee") @DefaultValue("") String committee,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        return readings.answer(
                asOf,
                reading -> Paging.of(
                        dialogue.known(reading.known()).all().stream()
                                .map(DiscussionJson::of)
                                .filter(one -> committee.isEmpty() || committee.equals(one.committee()))
                                .sorted((one, other) -> other.number() - one.number())
                                .toList(),
                        one -> Integer.toString(one.number()),
                        uri));
    }

    @GET
    @Path("/{number}")
    public DiscussionJson one(@PathParam("number") String number, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(
                asOf,
                reading -> dialogue.known(reading.known())
                        .find(Discussion.number(number))
                        .map(DiscussionJson::of)
                        .orElseThrow(() -> unknown(number)));
    }

    @POST
    public Response record(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.RECORD_DIALOGUE);
        SentFields sent = SentFields.read(length, body, KeepDialogue.RECORDING);
        Discussion made = done(keep.record(sent::text, actor));
        return shown(Response.created(URI.create("/api/v1/discussions/" + made.number())), made);
    }

    /** It in other words, or of another matter of the same committee. */
    @PUT
    @Path("/{number}")
    public Response correct(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Where where = dialogue.book()
                .find(Discussion.number(number))
                .map(one -> KeepDialogue.where(one.last().matter().committee()))
                .orElseThrow(() -> unknown(number));
        Actor actor = callers.permitted(authorization, Permission.RECORD_DIALOGUE, where);
        SentFields sent = SentFields.read(length, body, KeepDialogue.CORRECTING);
        return shown(
                Response.ok(),
                done(keep.correct(Discussion.number(number), sent::text, SeenVersion.of(ifMatch), actor)));
    }

    private static Problem unknown(String number) {
        return Problem.of(ProblemKind.UNKNOWN_DISCUSSION, "dialogue.unknown", number);
    }

    private static Response shown(Response.ResponseBuilder answer, Discussion discussion) {
        return SeenVersion.told(answer.entity(DiscussionJson.of(discussion)), discussion.version());
    }

    private static Discussion done(WriteResult<Discussion> result) {
        return WriteAnswer.kept(result, ProblemKind.UNKNOWN_DISCUSSION);
    }
}
