package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.tags.TagFilter;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.tags.TagSelection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What the committees measure. */
@Path("/v1/indicators")
@Produces("application/json")
public final class IndicatorResource {
    private final AssessmentReaders judgements;

    public IndicatorResource(AssessmentReaders judgements) {
        this.judgements = judgements;
    }

    @GET
    public ItemPage<IndicatorJson> all(
            @QueryParam("committee") @Nullable String committee,
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        TagFilter tags = TagSelection.of(uri.getQueryParameters());
        return judgements.answer(
                period,
                committee,
                asOf,
                judgement -> Paging.of(
                        judgement.period().code(),
                        judgement.catalogue().committees().stream()
                                .filter(one ->
                                        committee == null || one.id().value().equals(committee))
                                .flatMap(one -> one.content().indicators().stream())
                                .filter(indicator -> tags.takes(indicator.tags()))
                                .map(judgement::indicator)
                                .toList(),
                        IndicatorJson::id,
                        uri));
    }

    @GET
    @Path("/{id}")
    public IndicatorJson one(
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf) {
        return judgements.one(
                period,
                asOf,
                IndicatorId.find(id).map(IndicatorId::committee),
                items -> items.sigtepunkter(items.indicator(id)),
                there -> IndicatorId.find(id).flatMap(there::indicator).isPresent(),
                judgement -> judgement.indicator(judgement.known().indicator(id)));
    }
}
