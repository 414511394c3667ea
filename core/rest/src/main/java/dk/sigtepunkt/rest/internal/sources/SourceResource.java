package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the committees' figures are fetched, and how that goes; what a file held is told to the administrator alone. */
@Path("/v1/sources")
@Produces("application/json")
public final class SourceResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final Sources sources;

    public SourceResource(Callers callers, ReadingAnswers readings, Sources sources) {
        this.callers = callers;
        this.readings = readings;
        this.sources = sources;
    }

    @GET
    public ItemPage<SourceStatusJson> all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("committee") @Nullable String committee,
            @Context UriInfo uri) {
        return readings.answer(reading -> Paging.of(
                sources.all(reading).stream()
                        .map(source -> SourceStatusJson.of(
                                source,
                                callers.sees(authorization, source.definition().key())))
                        .filter(source ->
                                committee == null || source.committee().equals(committee))
                        .toList(),
                SourceStatusJson::id,
                uri));
    }

    @GET
    @Path("/{committee}/{key}")
    public SourceStatusJson one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("key") String key) {
        SourceKey source = SourceAnswers.key(committee, key);
        boolean all = callers.sees(authorization, source);
        return readings.answer(reading -> sources.find(reading, source)
                .map(status -> SourceStatusJson.of(status, all))
                .orElseThrow(() -> SourceAnswers.unknown(source)));
    }

    /** Newest first; those of a source that is no longer there, too. */
    @GET
    @Path("/{committee}/{key}/runs")
    public ItemPage<SourceRunJson> runs(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("key") String key,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("asOf") @Nullable String asOf) {
        SourceKey source = SourceAnswers.key(committee, key);
        int most = Parameters.limit(limit);
        List<SourceRun> runs = readings.known(asOf)
                .map(time -> sources.overBy(time, source, most))
                .orElseGet(() -> sources.history(source, most));
        boolean known = !runs.isEmpty()
                || readings.answer(
                        asOf, reading -> sources.find(reading, source).isPresent());
        if (!known) {
            throw SourceAnswers.unknown(source);
        }
        return new ItemPage<>(
                null,
                runs.stream()
                        .map(run -> SourceRunJson.of(run, callers.sees(authorization, source)))
                        .toList(),
                null);
    }
}
