package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.sealed.Supplement;
import dk.sigtepunkt.reporting.sealed.SupplementTold;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What developed between two sealed reports that one may read, for people and as a file of every change. */
@Path("/v1/seals/{report}/{edition}/supplement")
@Produces("application/json")
public final class SupplementResource {
    private final SealAnswers answers;
    private final Supplements supplements;

    SupplementResource(SealAnswers answers, Supplements supplements) {
        this.answers = answers;
        this.supplements = supplements;
    }

    @GET
    @HeavyRead
    public Response made(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("report") String report,
            @PathParam("edition") String edition,
            @QueryParam("from") @Nullable String from,
            @QueryParam("asOf") @Nullable String asOf) {
        Optional<Instant> known = answers.known(asOf);
        SealTold.Told newer = answers.told(authorization, report, edition, known);
        return WrittenReportAnswers.unshared(SupplementJson.of(since(from, newer, known, authorization)));
    }

    /** Every change and nothing that stayed; nothing of this interface is put into it. */
    @GET
    @HeavyRead
    @Path("/file")
    public Response file(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("report") String report,
            @PathParam("edition") String edition,
            @QueryParam("from") @Nullable String from) {
        SealTold.Told newer = answers.told(authorization, report, edition, Optional.empty());
        Supplement made = since(from, newer, Optional.empty(), authorization);
        return SealAnswers.saved(made.fileName(), made.difference().bytes());
    }

    private Supplement since(
            @Nullable String from, SealTold.Told newer, Optional<Instant> known, @Nullable String authorization) {
        return supplements
                .since(from == null ? "" : from, newer, known, answers.caller(authorization))
                .fold(
                        SupplementTold.Made::supplement,
                        first -> {
                            throw Problem.of(ProblemKind.UNKNOWN_SEAL, "written.no-earlier");
                        },
                        other -> {
                            throw Problem.of(ProblemKind.UNKNOWN_SEAL, "written.not-earlier");
                        },
                        broken -> {
                            throw new IllegalStateException(
                                    "not what was sealed: " + newer.head() + " or the one before");
                        });
    }
}
