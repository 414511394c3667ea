package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.InfluenceNet;
import dk.sigtepunkt.domain.influence.InfluenceSearch;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How focus areas work on one another: everybody reads what is said of it. */
@Path("/v1/influences")
@Produces("application/json")
public final class InfluenceResource {
    private final ReadingAnswers readings;
    private final InfluenceHistory influences;

    public InfluenceResource(ReadingAnswers readings, InfluenceHistory influences) {
        this.readings = readings;
        this.influences = influences;
    }

    /** In the order of the areas that they go out from. */
    @GET
    public ItemPage<InfluenceJson> all(@QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        return readings.answer(asOf, reading -> {
            CatalogueSnapshot committees = reading.committees();
            InfluenceSearch search = search(uri.getQueryParameters(), committees);
            return Paging.of(
                            InfluenceNet.of(committees, influences.known(reading.known())).links().stream()
                                    .filter(link -> search.finds(link, committees))
                                    .toList(),
                            link -> link.pair().toString(),
                            uri)
                    .map(InfluenceJson::of);
        });
    }

    private static InfluenceSearch search(MultivaluedMap<String, String> asked, CatalogueSnapshot committees) {
        WrittenFields fields = WrittenFields.of(
                name -> Optional.ofNullable(asked.getFirst(name)).orElse(""));
        InfluenceSearch search = InfluenceSearch.of(fields, committees);
        fields.faults().stream().findFirst().ifPresent(fault -> {
            throw Problem.objection(ProblemKind.BAD_PARAMETER, fault.sentence());
        });
        return search;
    }
}
