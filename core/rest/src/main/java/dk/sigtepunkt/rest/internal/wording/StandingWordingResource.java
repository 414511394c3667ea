package dk.sigtepunkt.rest.internal.wording;

import dk.sigtepunkt.domain.claims.StandingWording;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Texts that stand and say more than is known. */
@Path("/v1/standing-wording")
@Produces("application/json")
public final class StandingWordingResource {
    private final ReadingAnswers readings;
    private final StandingWording wording;

    public StandingWordingResource(ReadingAnswers readings, StandingWording wording) {
        this.readings = readings;
        this.wording = wording;
    }

    @GET
    public StandingWordingJson all(
            @QueryParam("committee") @Nullable String committee, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(
                asOf,
                reading -> new StandingWordingJson(wording.texts(reading).entrySet().stream()
                        .filter(one -> committee == null || one.getKey().value().equals(committee))
                        .flatMap(one ->
                                one.getValue().stream().map(text -> StandingWordingJson.Text.of(one.getKey(), text)))
                        .toList()));
    }
}
