package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.rest.internal.json.ActionJson;
import dk.sigtepunkt.rest.internal.json.Items;
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
    private final Readings readings;

    ActionResource(Readings readings) {
        this.readings = readings;
    }

    @GET
    public Items<ActionJson> all(
            @QueryParam("committee") @Nullable String committee,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        return readings.answer(
                asOf,
                reading -> Pages.of(
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
