package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.domain.breadth.TurnoutHistory;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who takes part, as everybody is told it: quarter by quarter, when each is over. */
@Path("/v1/breadth")
@Produces("application/json")
public final class BreadthResource {
    private final ReadingAnswers readings;
    private final TurnoutHistory turnouts;
    private final Clock clock;

    BreadthResource(ReadingAnswers readings, TurnoutHistory turnouts, Clock clock) {
        this.readings = readings;
        this.turnouts = turnouts;
        this.clock = clock;
    }

    @GET
    public ToldBreadthJson all(
            @QueryParam("committee") @Nullable String committee,
            @QueryParam("area") @Nullable String area,
            @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(
                asOf,
                reading -> ToldBreadthJson.of(
                        turnouts.told().without(reading.withheld()).at(reading.known(), clock.instant()).stream()
                                .filter(one -> committee == null
                                        || one.area().committee().value().equals(committee))
                                .filter(one ->
                                        area == null || one.area().toString().equals(area))
                                .toList()));
    }
}
