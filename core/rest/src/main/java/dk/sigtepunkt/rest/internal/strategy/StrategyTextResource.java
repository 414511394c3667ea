package dk.sigtepunkt.rest.internal.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.strategy.KeepStrategyText;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyTextVersion;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFile;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.reading.Under;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The versions of a strategy's own text: for everybody to read, for the administrator to add one. */
@Path("/v1/strategies/{strategy}/texts")
@Produces("application/json")
public final class StrategyTextResource {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+-]{0,150}");

    private final Callers callers;
    private final ReadingAnswers readings;
    private final Strategies strategies;
    private final StrategyTexts texts;
    private final KeepStrategyText keep;

    public StrategyTextResource(
            Callers callers,
            ReadingAnswers readings,
            Strategies strategies,
            StrategyTexts texts,
            KeepStrategyText keep) {
        this.callers = callers;
        this.readings = readings;
        this.strategies = strategies;
        this.texts = texts;
        this.keep = keep;
    }

    /** Newest first; only the texts of the page are read. Who imported one is told to those who see operations. */
    @GET
    public Under<ItemPage<StrategyTextJson>> all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("strategy") String strategy,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        Optional<Instant> time = readings.known(asOf);
        Strategy read = known(strategy, strategies.asKnown(time));
        ItemPage<StrategyTextVersion> page =
                Paging.of(texts.versions(read.id(), time), one -> Integer.toString(one.number()), uri);
        boolean all = callers.seesOperations(authorization);
        return new Under<>(read, page.map(one -> StrategyTextJson.of(one, texts.text(one), all)));
    }

    @POST
    public Response add(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("strategy") String strategy,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @QueryParam("name") @Nullable String name,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.KEEP_STRATEGY);
        StrategyId id = known(strategy, strategies).id();
        SentFile.requireBytes(type);
        if (name == null || !NAME.matcher(name).matches()) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "strategy.text.name");
        }
        keep.keep(id, SentFile.read(length, body), name, actor)
                .<Optional<Problem>>fold(
                        text -> Optional.empty(),
                        refused -> Optional.of(Problem.objection(ProblemKind.INCOMPLETE, refused)),
                        forbidden -> Optional.of(Problem.denied(forbidden)))
                .ifPresent(problem -> {
                    throw problem;
                });
        return Response.status(Response.Status.CREATED).entity(newest(id)).build();
    }

    private StrategyTextJson newest(StrategyId strategy) {
        StrategyTextVersion version = texts.versions(strategy).get(0);
        return StrategyTextJson.of(version, texts.text(version), true);
    }

    private static Strategy known(String text, Strategies strategies) {
        StrategyId id = Parameters.read(text, StrategyId::new, ProblemKind.UNKNOWN_STRATEGY);
        return strategies.byId(id).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_STRATEGY, "strategy.unknown", id));
    }
}
