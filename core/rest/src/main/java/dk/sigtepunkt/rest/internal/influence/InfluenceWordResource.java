package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.influence.AreaPair;
import dk.sigtepunkt.domain.influence.InfluenceSearch;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What a committee's people write of one influence, for themselves and for everybody. */
@Path("/v1/committees/{committee}/influences/{giver}/{from}/{taker}/{to}")
@Produces("application/json")
public final class InfluenceWordResource {
    private final Callers callers;
    private final KeepInfluences keep;

    public InfluenceWordResource(Callers callers, KeepInfluences keep) {
        this.callers = callers;
        this.keep = keep;
    }

    /** Another draft. */
    @PUT
    @Path("/draft")
    public Response write(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("giver") String giver,
            @PathParam("from") String from,
            @PathParam("taker") String taker,
            @PathParam("to") String to,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.KEEP_INFLUENCES, Where.in(id(committee)));
        SentFields sent = SentFields.read(length, body, KeepInfluences.WRITING);
        return shown(keep.write(
                ref(committee, giver + "/" + from, taker + "/" + to), sent::text, SeenVersion.of(ifMatch), actor));
    }

    /** Says for everybody what the draft says. */
    @POST
    @Path("/release")
    public Response release(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @PathParam("committee") String committee,
            @PathParam("giver") String giver,
            @PathParam("from") String from,
            @PathParam("taker") String taker,
            @PathParam("to") String to) {
        Actor actor = callers.permitted(authorization, Permission.DECIDE_INFLUENCES, Where.in(id(committee)));
        return shown(
                keep.release(ref(committee, giver + "/" + from, taker + "/" + to), SeenVersion.of(ifMatch), actor));
    }

    /** Says the same as the other committee. */
    @POST
    @Path("/agreement")
    public Response agree(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("giver") String giver,
            @PathParam("from") String from,
            @PathParam("taker") String taker,
            @PathParam("to") String to,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.DECIDE_INFLUENCES, Where.in(id(committee)));
        SentFields sent = SentFields.read(length, body, KeepInfluences.AGREEING);
        return shown(keep.agree(
                ref(committee, giver + "/" + from, taker + "/" + to), sent::text, SeenVersion.of(ifMatch), actor));
    }

    /** Says that what the other committee says is not so. */
    @POST
    @Path("/refusal")
    public Response decline(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("giver") String giver,
            @PathParam("from") String from,
            @PathParam("taker") String taker,
            @PathParam("to") String to,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.DECIDE_INFLUENCES, Where.in(id(committee)));
        SentFields sent = SentFields.read(length, body, KeepInfluences.REASONING);
        return shown(keep.decline(
                ref(committee, giver + "/" + from, taker + "/" + to), sent::text, SeenVersion.of(ifMatch), actor));
    }

    /** Takes back what the committee says. */
    @POST
    @Path("/withdrawal")
    public Response withdraw(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("giver") String giver,
            @PathParam("from") String from,
            @PathParam("taker") String taker,
            @PathParam("to") String to,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.DECIDE_INFLUENCES, Where.in(id(committee)));
        SentFields sent = SentFields.read(length, body, KeepInfluences.REASONING);
        return shown(keep.withdraw(
                ref(committee, giver + "/" + from, taker + "/" + to), sent::text, SeenVersion.of(ifMatch), actor));
    }

    private static CommitteeId id(String committee) {
        return CommitteeId.find(committee).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
    }

    private static WordRef ref(String committee, String from, String to) {
        return InfluenceSearch.area(from)
                .flatMap(one -> InfluenceSearch.area(to).map(other -> new AreaPair(one, other)))
                .filter(pair -> !pair.from().equals(pair.to()))
                .map(pair -> new WordRef(pair, id(committee)))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_INFLUENCE, "influence.no-pair", from, to));
    }

    private static Response shown(WriteResult<KeptWord> result) {
        KeptWord word = WriteAnswer.kept(result, ProblemKind.UNKNOWN_INFLUENCE);
        return SeenVersion.told(Response.ok(OwnWordJson.of(word)), word.version());
    }
}
