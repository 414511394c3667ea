package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.reports.KeepReportNotes;
import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.domain.reports.ReportReaders;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One written report: who may reads it, and takes its steps. */
@Path("/v1/written-reports/{report}")
@Produces("application/json")
public final class WrittenReportResource {
    private final Callers callers;
    private final WrittenReportAnswers answers;
    private final KeepReports keep;
    private final KeepReportNotes notes;

    WrittenReportResource(Callers callers, WrittenReportAnswers answers, KeepReports keep, KeepReportNotes notes) {
        this.callers = callers;
        this.answers = answers;
        this.keep = keep;
        this.notes = notes;
    }

    @GET
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("report") String report,
            @QueryParam("asOf") @Nullable String asOf) {
        return WrittenReportAnswers.unshared(answers.one(authorization, report, asOf));
    }

    /** What it lacks, who sees to what, and comments: for those who write it. */
    @GET
    @Path("/work")
    public Response work(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("report") String report) {
        ReportRef ref = WrittenReportAnswers.ref(report);
        ReportReaders.Ring writers = ReportReaders.rings(ref, StateCode.DRAFT).get(0);
        callers.permitted(authorization, writers.permission(), writers.where());
        return answers.work(authorization, report);
    }

    @POST
    @Path("/steps/{step}")
    public Response take(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("report") String report,
            @PathParam("step") String step,
            InputStream body)
            throws IOException {
        ReportRef ref = WrittenReportAnswers.ref(report);
        StepKind kind =
                StepKind.find(step).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_STEP, "written.step", step));
        Actor actor = callers.permitted(authorization, kind.permission(ref.kind()), ref.where());
        SentFields sent = SentFields.readIfSent(length, body, KeepReports.FIELDS);
        return answers.written(keep.take(ref, kind, sent::text, SeenVersion.of(ifMatch), actor));
    }

    /** All sections that lack nothing else are ready. */
    @POST
    @Path("/ready")
    public Response ready(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("report") String report,
            InputStream body)
            throws IOException {
        ReportRef ref = WrittenReportAnswers.ref(report);
        Actor actor = callers.permitted(authorization, KeepReportNotes.writing(ref), ref.where());
        SentFields sent = SentFields.readIfSent(length, body, KeepReportNotes.ALL_READY);
        return answers.written(notes.markAll(ref, sent::text, SeenVersion.of(ifMatch), actor));
    }

    /** Whether they are on the right path. */
    @PUT
    @Path("/reflection")
    public Response reflect(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("report") String report,
            InputStream body)
            throws IOException {
        ReportRef ref = WrittenReportAnswers.ref(report);
        Actor actor = callers.permitted(authorization, KeepReportNotes.writing(ref), ref.where());
        SentFields sent = SentFields.read(length, body, KeepReportNotes.REFLECTION);
        return answers.written(notes.reflect(ref, sent::text, SeenVersion.of(ifMatch), actor));
    }
}
