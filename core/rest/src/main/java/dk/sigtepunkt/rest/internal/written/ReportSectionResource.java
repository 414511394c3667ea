package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.reports.KeepReportNotes;
import dk.sigtepunkt.domain.reports.ReportReaders;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What those write of a section who work on a report: its text, who sees to it, that it is ready, and comments. */
@Path("/v1/written-reports/{report}/sections/{section}")
@Produces("application/json")
public final class ReportSectionResource {
    private final Callers callers;
    private final WrittenReportAnswers answers;
    private final KeepReportNotes keep;

    ReportSectionResource(Callers callers, WrittenReportAnswers answers, KeepReportNotes keep) {
        this.callers = callers;
        this.answers = answers;
        this.keep = keep;
    }

    /** Of a report that is no committee's. */
    @PUT
    @Path("/text")
    public Response word(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("report") String report,
            @PathParam("section") String section,
            InputStream body)
            throws IOException {
        ReportRef ref = WrittenReportAnswers.ref(report);
        Actor actor = writer(authorization, ref);
        SentFields sent = SentFields.read(length, body, KeepReportNotes.TEXT);
        return answers.written(keep.word(ref, section, sent::text, SeenVersion.of(ifMatch), actor));
    }

    @PUT
    @Path("/owner")
    public Response own(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("report") String report,
            @PathParam("section") String section,
            InputStream body)
            throws IOException {
        ReportRef ref = WrittenReportAnswers.ref(report);
        Actor actor = writer(authorization, ref);
        SentFields sent = SentFields.read(length, body, KeepReportNotes.OWNER);
        return answers.written(keep.own(ref, section, sent::text, actor));
    }

    @PUT
    @Path("/ready")
    public Response mark(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("report") String report,
            @PathParam("section") String section,
            InputStream body)
            throws IOException {
        ReportRef ref = WrittenReportAnswers.ref(report);
        Actor actor = writer(authorization, ref);
        SentFields sent = SentFields.read(length, body, KeepReportNotes.READY);
        return answers.written(keep.mark(ref, section, sent::text, actor));
    }

    /** Whoever reads the drafts may say something of them. */
    @POST
    @Path("/comments")
    public Response comment(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("report") String report,
            @PathParam("section") String section,
            InputStream body)
            throws IOException {
        ReportRef ref = WrittenReportAnswers.ref(report);
        Permission reading = ReportReaders.rings(ref, StateCode.DRAFT).get(0).permission();
        Actor actor = callers.permitted(authorization, reading, ref.where());
        SentFields sent = SentFields.read(length, body, KeepReportNotes.COMMENT);
        return answers.written(keep.comment(ref, section, sent::text, actor));
    }

    private Actor writer(@Nullable String authorization, ReportRef ref) {
        return callers.permitted(authorization, KeepReportNotes.writing(ref), ref.where());
    }
}
