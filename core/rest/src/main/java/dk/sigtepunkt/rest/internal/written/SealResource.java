package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.sealed.OpenedSeals;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.http.Paging;
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
    private final SealAnswers answers;
    private final WrittenReportAnswers reports;
    private final ReadSeals seals;
    private final OpenedSeals opened;

    SealResource(SealAnswers answers, WrittenReportAnswers reports, ReadSeals seals, OpenedSeals opened) {
        this.answers = answers;
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
        Optional<Instant> known = answers.known(asOf);
        List<SealTold.Told> told = report == null
                ? seals.all(known, answers.caller(authorization))
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
        SealTold.Told told = answers.told(authorization, report, edition, answers.known(asOf));
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
        SealTold.Told told = answers.told(authorization, report, edition, Optional.empty());
        String name = "sigtepunkt-%s-udgave-%d.json"
                .formatted(told.head().report(), told.head().edition());
        return SealAnswers.saved(name, opened.file(told).bytes());
    }
}
