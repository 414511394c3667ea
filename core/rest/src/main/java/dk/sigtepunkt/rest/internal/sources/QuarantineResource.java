package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentOrder;
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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures that wait for a person; for the administrator only, because they are not published. */
@Path("/v1/quarantine")
@Produces("application/json")
public final class QuarantineResource {
    private static final int MOST_OF_ONE_SOURCE = 1000;

    private final Callers callers;
    private final Sources sources;
    private final DecideQuarantine quarantine;

    public QuarantineResource(Callers callers, Sources sources, DecideQuarantine quarantine) {
        this.callers = callers;
        this.sources = sources;
        this.quarantine = quarantine;
    }

    /** What waits, oldest first; of one source what was decided too, newest first. */
    @GET
    public ItemPage<QuarantineCaseJson> all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("source") @Nullable String source,
            @Context UriInfo uri) {
        callers.permitted(authorization, Permission.SEE_SOURCES);
        List<QuarantineCase> cases = source == null
                ? sources.waiting()
                : sources.held(
                        Parameters.read(source, SourceKey::parse, ProblemKind.BAD_PARAMETER), MOST_OF_ONE_SOURCE);
        return Paging.of(
                cases.stream()
                        .filter(held ->
                                callers.sees(authorization, held.arrival().source()))
                        .map(QuarantineCaseJson::brief)
                        .toList(),
                held -> Long.toString(held.id()),
                uri);
    }

    @GET
    @Path("/{case}")
    public QuarantineCaseJson one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("case") String id) {
        callers.permitted(authorization, Permission.SEE_SOURCES);
        QuarantineCase held =
                sources.held(number(id)).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_CASE, "sources.no-case", id));
        callers.permitted(
                authorization,
                Permission.SEE_SOURCES,
                Where.in(held.arrival().source().committee()));
        return QuarantineCaseJson.whole(held);
    }

    @POST
    @Path("/{case}/decision")
    public Response decide(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("case") String id,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.DECIDE_QUARANTINE);
        SentOrder order = SentOrder.read(length, body, Set.of("verdict", "reason"));
        return SourceAnswers.of(
                quarantine.decide(number(id), verdict(order.text("verdict")), order.text("reason"), actor));
    }

    private static long number(String id) {
        return SourceAnswers.number(id, ProblemKind.UNKNOWN_CASE);
    }

    private static Verdict verdict(String text) {
        return switch (text) {
            case "released" -> Verdict.RELEASED;
            case "rejected" -> Verdict.REJECTED;
            default -> throw Problem.of(ProblemKind.BAD_SHAPE, "sources.verdict", text);
        };
    }
}
