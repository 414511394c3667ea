package dk.sigtepunkt.rest.internal.strategy;

import dk.sigtepunkt.domain.strategy.Strategies;
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

/** The strategies of this installation. */
@Path("/v1")
@Produces("application/json")
public final class StrategyResource {
    private final ReadingAnswers readings;
    private final Strategies strategies;

    public StrategyResource(ReadingAnswers readings, Strategies strategies) {
        this.readings = readings;
        this.strategies = strategies;
    }

    @GET
    @Path("/strategy")
    public StrategyJson current(@QueryParam("asOf") @Nullable String asOf) {
        Strategies known = strategies.asKnown(readings.known(asOf));
        return StrategyJson.of(known.current(), known);
    }

    @GET
    @Path("/strategies")
    public ItemPage<StrategyJson> all(@QueryParam("asOf") @Nullable String asOf, @Context UriInfo uri) {
        Strategies known = strategies.asKnown(readings.known(asOf));
        return Paging.of(
                known.all().stream().map(one -> StrategyJson.of(one, known)).toList(), StrategyJson::id, uri);
    }
}
