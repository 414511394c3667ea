package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.rest.internal.json.CommitteeJson;
import dk.sigtepunkt.rest.internal.json.Items;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The committees, installed or not. */
@Path("/v1/committees")
@Produces("application/json")
public final class CommitteeResource {
    private final Known known;
    private final Judgements judgements;

    CommitteeResource(Known known, Judgements judgements) {
        this.known = known;
        this.judgements = judgements;
    }

    @GET
    public Items<CommitteeJson> all(@QueryParam("period") @Nullable String period, @Context UriInfo uri) {
        Judgement judgement = judgements.at(period);
        return Pages.of(
                judgement.period().code(),
                judgement.catalogue().committees().stream()
                        .map(judgement::committee)
                        .toList(),
                CommitteeJson::id,
                uri);
    }

    @GET
    @Path("/{id}")
    public CommitteeJson one(@PathParam("id") String id, @QueryParam("period") @Nullable String period) {
        return judgements.at(period).committee(known.committee(id));
    }
}
