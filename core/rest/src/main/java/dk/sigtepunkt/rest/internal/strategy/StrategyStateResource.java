package dk.sigtepunkt.rest.internal.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import dk.sigtepunkt.domain.strategy.WantedState;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentOrder;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.reading.Under;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of a strategy, and what was decided of it here: for everybody to read, for the administrator to write. */
@Path("/v1/strategies/{strategy}")
@Produces("application/json")
public final class StrategyStateResource {
    private static final Set<String> FIELDS = Set.of("state", "by", "on", "source", "note");

    private final Callers callers;
    private final ReadingAnswers readings;
    private final Strategies strategies;
    private final StrategyDecisions decisions;
    private final KeepStrategy keep;

    public StrategyStateResource(
            Callers callers,
            ReadingAnswers readings,
            Strategies strategies,
            StrategyDecisions decisions,
            KeepStrategy keep) {
        this.callers = callers;
        this.readings = readings;
        this.strategies = strategies;
        this.decisions = decisions;
        this.keep = keep;
    }

    @PUT
    @Path("/state")
    public StrategyJson decide(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("strategy") String strategy,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.KEEP_STRATEGY);
        StrategyId id = id(strategy);
        SentOrder order = SentOrder.read(length, body, FIELDS);
        return keep.decide(id, wanted(order), actor)
                .fold(
                        kept -> StrategyJson.of(known(id, strategies), strategies),
                        () -> StrategyJson.of(known(id, strategies), strategies),
                        refused -> {
                            throw Problem.objection(
                                    ProblemKind.ofOutcome(refused.why().reason().code()),
                                    refused.why().sentence());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    private static WantedState wanted(SentOrder order) {
        String state = order.text("state");
        return WantedState.of(state, order::text)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.BAD_SHAPE, "strategy.state", String.join(", ", WantedState.NAMES), state));
    }

    /** Newest first. Who wrote it down is told to those who see operations. */
    @GET
    @Path("/decisions")
    public Under<ItemPage<StrategyDecisionJson>> decided(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("strategy") String strategy,
            @QueryParam("asOf") @Nullable String asOf) {
        Optional<Instant> time = readings.known(asOf);
        Strategy read = known(id(strategy), strategies.asKnown(time));
        return new Under<>(
                read,
                new ItemPage<>(
                        null,
                        StrategyDecisionJson.newestFirst(
                                decisions.of(read.id(), time), callers.seesOperations(authorization)),
                        null));
    }

    private static StrategyId id(String text) {
        return Parameters.read(text, StrategyId::new, ProblemKind.UNKNOWN_STRATEGY);
    }

    private static Strategy known(StrategyId id, Strategies strategies) {
        return strategies.byId(id).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_STRATEGY, "strategy.unknown", id));
    }
}
