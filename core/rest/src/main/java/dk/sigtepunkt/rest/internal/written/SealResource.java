package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.sealed.OpenedSeals;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seals of the reports that one may read, with the parts that are open to the reader. */
@Path("/v1/seals")
@Produces("application/json")
public final class SealResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final WrittenReportAnswers reports;
    private final ReadSeals seals;
    private final OpenedSeals opened;

    SealResource(
            Callers callers,
            ReadingAnswers readings,
            WrittenReportAnswers reports,
            ReadSeals seals,
            OpenedSeals opened) {
        this.callers = callers;
        this.readings = readings;
        this.reports = reports;
        this.seals = seals;
        this.opened = opened;
    }

    @GET
    @HeavyRead
    public Response all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("report") @Nullable String report,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        Optional<Instant> known = readings.known(asOf);
        List<SealTold.Told> told = report == null
                ? seals.all(known, callers.caller(authorization))
                : seals.editions(reports.told(authorization, WrittenReportAnswers.ref(report), known), known);
        return WrittenReportAnswers.unshared(
                Paging.of(told, SealResource::mark, uri).map(one -> SealJson.of(one, opened.file(one))));
    }

    private static String mark(SealTold.Told told) {
        return told.head().report() + "/" + told.head().edition();
    }

    @GET
    @Path("/{report}/{edition}")
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("report") String report,
            @PathParam("edition") String edition,
            @QueryParam("asOf") @Nullable String asOf) {
        SealTold.Told told = told(authorization, report, edition, readings.known(asOf));
        return WrittenReportAnswers.unshared(OneSealJson.of(told, opened.file(told)));
    }

    /** Exactly the bytes that prove themselves; nothing of this interface is put into them. */
    @GET
    @HeavyRead
    @Path("/{report}/{edition}/file")
    public Response file(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("report") String report,
            @PathParam("edition") String edition) {
        SealTold.Told told = told(authorization, report, edition, Optional.empty());
        String name = "sigtepunkt-%s-udgave-%d.json"
                .formatted(told.head().report(), told.head().edition());
        return Response.ok(opened.file(told).bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Whoever may not read the report is answered as where it is not sealed. */
    private SealTold.Told told(@Nullable String authorization, String report, String edition, Optional<Instant> known) {
        return seals.seal(WrittenReportAnswers.ref(report), number(edition), known, callers.caller(authorization))
                .fold(
                        told -> told,
                        unknown -> {
                            throw Problem.objection(ProblemKind.UNKNOWN_SEAL, unknown.sentence());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    /** 0, which no edition has, for what is no number. */
    private static int number(String edition) {
        return edition.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(edition) : 0;
    }
}
