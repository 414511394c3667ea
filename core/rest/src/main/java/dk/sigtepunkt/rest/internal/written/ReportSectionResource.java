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
import java.util.function.Function;
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
        Asked asked = asked(authorization, report, KeepReportNotes::writing);
        SentFields sent = SentFields.read(length, body, KeepReportNotes.TEXT);
        return answers.written(keep.word(asked.ref(), section, sent::text, SeenVersion.of(ifMatch), asked.actor()));
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
        Asked asked = asked(authorization, report, KeepReportNotes::writing);
        SentFields sent = SentFields.read(length, body, KeepReportNotes.OWNER);
        return answers.written(keep.own(asked.ref(), section, sent::text, asked.actor()));
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
        Asked asked = asked(authorization, report, KeepReportNotes::writing);
        SentFields sent = SentFields.read(length, body, KeepReportNotes.READY);
        return answers.written(keep.mark(asked.ref(), section, sent::text, asked.actor()));
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
        Asked asked = asked(
                authorization,
                report,
                ref -> ReportReaders.rings(ref, StateCode.DRAFT).get(0).permission());
        SentFields sent = SentFields.read(length, body, KeepReportNotes.COMMENT);
        return answers.written(keep.comment(asked.ref(), section, sent::text, asked.actor()));
    }

    /** Who writes, in which report. */
    private record Asked(ReportRef ref, Actor actor) {}

    /** @param needed what one must be allowed before a byte of what was sent is read */
    private Asked asked(@Nullable String authorization, String report, Function<ReportRef, Permission> needed) {
        ReportRef ref = WrittenReportAnswers.ref(report);
        return new Asked(ref, callers.permitted(authorization, needed.apply(ref), ref.where()));
    }
}
