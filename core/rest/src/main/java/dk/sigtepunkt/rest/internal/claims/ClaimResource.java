package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.PublishedClaim;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
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

/** The claims that are published, with the grade that they bear: everybody reads them. */
@Path("/v1/claims")
@Produces("application/json")
public final class ClaimResource {
    private final ReadingAnswers readings;
    private final ClaimAnswers answers;
    private final ClaimHistory claims;

    ClaimResource(ReadingAnswers readings, ClaimAnswers answers, ClaimHistory claims) {
        this.readings = readings;
        this.answers = answers;
        this.claims = claims;
    }

    /** Those that stand, newest first. */
    @GET
    public ItemPage<ClaimJson> all(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("area") @Nullable String area,
            @QueryParam("action") @Nullable String action,
            @Context UriInfo uri) {
        return readings.answer(asOf, reading -> {
            ClaimMoment moment = answers.moment(reading);
            List<PublishedClaim> found = claims.known(reading.known()).standing().stream()
                    .filter(one ->
                            action == null || one.claim().action().toString().equals(action))
                    .filter(one -> area == null
                            || moment.areas(one.claim()).stream()
                                    .anyMatch(ref -> ref.toString().equals(area)))
                    .toList();
            return Paging.of(found, one -> Integer.toString(one.number()), uri)
                    .map(one -> ClaimJson.of(one, moment.graded(one.claim())));
        });
    }

    @GET
    @Path("/{number}")
    public ClaimJson one(@PathParam("number") String number, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(
                asOf,
                reading -> claims.known(reading.known())
                        .find(KeepClaims.number(number))
                        .map(one -> ClaimJson.of(one, answers.moment(reading).graded(one.claim())))
                        .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_CLAIM, "claims.unknown", number)));
    }
}
