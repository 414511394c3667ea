package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.KeptClaim;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a committee's people claim of its actions, drafts too: they alone read them here. */
@Path("/v1/committees/{committee}/claims")
@Produces("application/json")
public final class OwnClaimResource {
    private static final Set<String> BEGINNING = beginning();

    private final ReadingAnswers readings;
    private final ClaimAnswers answers;
    private final KeepClaims keep;

    OwnClaimResource(ReadingAnswers readings, ClaimAnswers answers, KeepClaims keep) {
        this.readings = readings;
        this.answers = answers;
        this.keep = keep;
    }

    private static Set<String> beginning() {
        Set<String> all = new HashSet<>(KeepClaims.WRITING);
        all.remove("reason");
        return Set.copyOf(all);
    }

    /** Drafts, newest first. */
    @GET
    public Response drafts(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        CommitteeId id = ClaimAnswers.committee(committee);
        Actor actor = answers.permitted(authorization, id);
        List<KeptClaim> drafts = answers.drafts(id, actor, readings.known(asOf));
        ItemPage<OwnClaimJson> page = answers.answer(
                asOf,
                moment -> Paging.of(drafts, one -> Integer.toString(one.number()), uri)
                        .map(one -> OwnClaimJson.of(one, moment)));
        return ClaimAnswers.told(page);
    }

    @POST
    public Response begin(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            InputStream body)
            throws IOException {
        CommitteeId id = ClaimAnswers.committee(committee);
        Actor actor = answers.permitted(authorization, id);
        SentFields sent = SentFields.read(length, body, BEGINNING);
        KeptClaim begun = WriteAnswer.kept(keep.begin(id, sent::text, actor), ProblemKind.UNKNOWN_CLAIM);
        URI place = URI.create("/api/v1/committees/%s/claims/%d".formatted(id, begun.number()));
        return answers.shown(Response.created(place), begun);
    }
}
