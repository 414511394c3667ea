package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.tags.TagFilter;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.reading.NamedItems;
import dk.sigtepunkt.rest.internal.tags.TagSelection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The committees' focus areas. */
@Path("/v1/focus-areas")
@Produces("application/json")
public final class FocusAreaResource {
    private final AssessmentReaders judgements;

    public FocusAreaResource(AssessmentReaders judgements) {
        this.judgements = judgements;
    }

    @GET
    public ItemPage<FocusAreaJson> all(
            @QueryParam("committee") @Nullable String committee,
            @QueryParam("sigtepunkt") @Nullable String sigtepunkt,
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
                        judgement.focusAreas(area -> tags.takes(area.tags())).stream()
                                .filter(area ->
                                        committee == null || area.committee().equals(committee))
                                .filter(area ->
                                        sigtepunkt == null || area.sigtepunkt().equals(sigtepunkt))
                                .toList(),
                        area -> area.committee() + "/" + area.key(),
                        uri));
    }

    @GET
    @Path("/{committee}/{key}")
    public FocusAreaJson one(
            @PathParam("committee") String committee,
            @PathParam("key") String key,
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf) {
        return judgements.one(
                period,
                asOf,
                CommitteeId.find(committee),
                items ->
                        List.of(items.focusArea(committee, key).area().primary().sigtepunkt()),
                there -> there.focusAreas().stream()
                        .anyMatch(area -> area.ref().toString().equals(committee + "/" + key)),
                judgement -> {
                    NamedItems.PlacedArea placed = judgement.known().focusArea(committee, key);
                    return judgement.focusArea(placed.content(), placed.area());
                });
    }
}
