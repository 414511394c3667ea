package dk.sigtepunkt.rest.internal.strategy;

import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** The strategies of this installation. */
@Path("/v1")
@Produces("application/json")
public final class StrategyResource {
    private final Strategies strategies;

    public StrategyResource(Strategies strategies) {
        this.strategies = strategies;
    }

    @GET
    @Path("/strategy")
    public StrategyJson current() {
        return StrategyJson.of(strategies.current(), strategies);
    }

    @GET
    @Path("/strategies")
    public ItemPage<StrategyJson> all(@Context UriInfo uri) {
        return Paging.of(
                strategies.all().stream()
                        .map(one -> StrategyJson.of(one, strategies))
                        .toList(),
                StrategyJson::id,
                uri);
    }
}
