package dk.sigtepunkt.rest.internal.council;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.council.WantedDecision;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentOrder;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the council decided: for everybody to read, for the administrator to write. */
@Path("/v1/council-decisions")
@Produces("application/json")
public final class CouncilDecisionResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final Strategies strategies;
    private final CouncilDecisions decisions;
    private final RecordCouncilDecision record;

    public CouncilDecisionResource(
            Callers callers,
            ReadingAnswers readings,
            Strategies strategies,
            CouncilDecisions decisions,
            RecordCouncilDecision record) {
        this.callers = callers;
        this.readings = readings;
        this.strategies = strategies;
        this.decisions = decisions;
        this.record = record;
    }

    /** The one written last comes first. Who wrote it down is told to those who see operations. */
    @GET
    public ItemPage<CouncilDecisionJson> all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("asOf") @Nullable String asOf) {
        boolean all = callers.seesOperations(authorization);
        return readings.answer(asOf, reading -> {
            List<RetroactiveChange> changes = changes(reading);
            List<CouncilDecisionJson> newestFirst = new ArrayList<>(decisions.all().stream()
                    .filter(decision -> decision.isKnown(reading.known()))
                    .map(decision -> CouncilDecisionJson.of(decision, changes, all))
                    .toList());
            Collections.reverse(newestFirst);
            return new ItemPage<>(null, newestFirst, null);
        });
    }

    private List<RetroactiveChange> changes(Reading reading) {
        return StrategyAreas.retroactive(strategies.asKnown(reading.known()), reading, Instant.MIN, Instant.MAX);
    }

    @POST
    public Response decide(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.RECORD_DECISIONS);
        SentOrder order = SentOrder.read(length, body, Set.copyOf(WantedDecision.FIELDS));
        return record.record(WantedDecision.of(order::text), actor)
                .fold(
                        kept -> Response.status(kept.anew() ? Response.Status.CREATED : Response.Status.OK)
                                .entity(readings.answer(
                                        reading -> CouncilDecisionJson.of(kept.decision(), changes(reading), true)))
                                .build(),
                        refused -> {
                            throw Problem.objection(
                                    ProblemKind.ofOutcome(refused.why().reason().code()),
                                    refused.why().sentence());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }
}
