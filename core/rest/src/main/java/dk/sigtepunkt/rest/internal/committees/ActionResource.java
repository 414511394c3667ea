package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What the committees do for their focus areas. */
@Path("/v1/actions")
@Produces("application/json")
public final class ActionResource {
    private final ReadingAnswers readings;

    public ActionResource(ReadingAnswers readings) {
        this.readings = readings;
    }

    @GET
    public ItemPage<ActionJson> all(
            @QueryParam("committee") @Nullable String committee,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        return readings.answer(
                asOf,
                reading -> Paging.of(
                        reading.committees().committees().stream()
                                .flatMap(one -> one.content().actions().stream())
                                .map(ActionJson::of)
                                .filter(action ->
                                        committee == null || action.committee().equals(committee))
                                .toList(),
                        action -> action.committee() + "/" + action.key(),
                        uri));
    }
}
