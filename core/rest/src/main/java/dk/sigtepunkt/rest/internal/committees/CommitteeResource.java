package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.ContentChanges;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.reading.NamedItems;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The committees, installed or not. */
@Path("/v1/committees")
@Produces("application/json")
public final class CommitteeResource {
    private final ReadingAnswers readings;
    private final AssessmentReaders judgements;
    private final ContentChanges store;

    public CommitteeResource(ReadingAnswers readings, AssessmentReaders judgements, ContentChanges store) {
        this.readings = readings;
        this.judgements = judgements;
        this.store = store;
    }

    @GET
    public ItemPage<CommitteeJson> all(
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        return period == null && judgements.severalPeriods()
                ? judgements.committees(asOf, (quarter, all) -> Paging.of(quarter.code(), all, CommitteeJson::id, uri))
                : counted(period, asOf, uri);
    }

    private ItemPage<CommitteeJson> counted(@Nullable String period, @Nullable String asOf, UriInfo uri) {
        return judgements.answer(
                period,
                null,
                asOf,
                judgement -> Paging.of(
                        judgement.period().code(),
                        judgement.catalogue().committees().stream()
                                .map(judgement::committee)
                                .toList(),
                        CommitteeJson::id,
                        uri));
    }

    @GET
    @Path("/{id}")
    public CommitteeJson one(
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf) {
        return judgements.one(
                period,
                asOf,
                CommitteeId.find(id),
                items -> items.committee(id).content().focusAreas().stream()
                        .map(area -> area.primary().sigtepunkt())
                        .toList(),
                there -> there.committees().stream()
                        .anyMatch(one -> one.id().value().equals(id)),
                judgement -> judgement.committee(judgement.known().committee(id)));
    }

    /** What installations and updates have brought, changed and closed, newest first. */
    @GET
    @Path("/{id}/changes")
    public ItemPage<ItemChangeJson> changes(
            @PathParam("id") String id, @QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        List<RecordedChange> known = readings.answer(
                asOf,
                reading -> store.changes(
                        new NamedItems(reading.committees()).committee(id).id(), reading.known()));
        return Paging.of(known.stream().map(ItemChangeJson::of).toList(), ItemChangeJson::mark, uri);
    }
}
