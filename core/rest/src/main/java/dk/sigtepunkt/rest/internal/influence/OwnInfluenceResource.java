package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What a committee's people have written of influences and not said: they alone read it here. */
@Path("/v1/committees/{committee}/influences")
@Produces("application/json")
public final class OwnInfluenceResource {
    private final Callers callers;
    private final ReadInfluences read;

    public OwnInfluenceResource(Callers callers, ReadInfluences read) {
        this.callers = callers;
        this.read = read;
    }

    /** The words with a draft. */
    @GET
    public Response drafts(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @Context UriInfo uri) {
        CommitteeId id = id(committee);
        Actor actor = callers.permitted(authorization, Permission.SEE_DRAFTS, Where.in(id));
        ItemPage<OwnWordJson> page = Paging.of(
                        read.drafts(actor).stream()
                                .filter(word -> word.ref().committee().equals(id))
                                .toList(),
                        word -> word.ref().pair().toString(),
                        uri)
                .map(OwnWordJson::of);
        return Response.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }

    private static CommitteeId id(String committee) {
        return CommitteeId.find(committee).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
    }
}
