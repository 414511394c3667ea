package dk.sigtepunkt.rest.internal.templates;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.TemplateRef;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Templates of reports: everybody reads those that apply; who keeps them proposes, and writes down what was approved. */
@Path("/v1/report-templates")
@Produces("application/json")
public final class TemplateResource {
    private static final String KIND = "kind";

    private final Callers callers;
    private final ReadingAnswers readings;
    private final ReadTemplates read;
    private final KeepTemplates keep;

    TemplateResource(Callers callers, ReadingAnswers readings, ReadTemplates read, KeepTemplates keep) {
        this.callers = callers;
        this.readings = readings;
        this.read = read;
        this.keep = keep;
    }

    @GET
    public Response all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("asOf") @Nullable String asOf) {
        return unshared(new ReportTemplatesJson(read.all(readings.known(asOf), callers.caller(authorization)).stream()
                        .map(ReportTemplateJson::of)
                        .toList()))
                .build();
    }

    /** The next version of a kind. */
    @POST
    public Response propose(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = keeper(authorization);
        Set<String> known = new TreeSet<>(KeepTemplates.PROPOSAL);
        known.add(KIND);
        SentFields sent = SentFields.read(length, body, known);
        ReportKind kind = ReportKind.find(sent.text(KIND))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_REPORT_TEMPLATE, "templates.kind", sent.text(KIND)));
        TemplateVersion made = kept(keep.propose(kind, sent::text, SeenVersion.of(ifMatch), actor));
        return SeenVersion.told(
                Response.created(URI.create("/api/v1/report-templates/" + made.ref()))
                        .entity(ReportTemplateJson.of(made))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store, private"),
                read.version(kind));
    }

    @GET
    @Path("/{reportTemplate}")
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("reportTemplate") String template,
            @QueryParam("asOf") @Nullable String asOf) {
        TemplateVersion version = found(authorization, template, asOf);
        return SeenVersion.told(
                unshared(ReportTemplateJson.of(version)),
                read.version(version.ref().kind()));
    }

    /** In what it differs from another one of its kind. */
    @GET
    @Path("/{reportTemplate}/changes")
    public Response changes(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("reportTemplate") String template,
            @QueryParam("from") @Nullable String from,
            @QueryParam("asOf") @Nullable String asOf) {
        TemplateVersion version = found(authorization, template, asOf);
        String shipped = new TemplateRef(version.ref().kind(), TemplateRef.SHIPPED).toString();
        String other = from == null ? shipped : from;
        TemplateVersion before = found(authorization, other, asOf);
        if (before.ref().kind() != version.ref().kind()) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "templates.other-kind", other, template);
        }
        return unshared(TemplateChangesJson.of(before, version)).build();
    }

    /** A body approved it. */
    @POST
    @Path("/{reportTemplate}/approval")
    public Response approve(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("reportTemplate") String template,
            InputStream body)
            throws IOException {
        Actor actor = keeper(authorization);
        TemplateRef ref = ref(template);
        SentFields sent = SentFields.read(length, body, KeepTemplates.APPROVAL);
        TemplateVersion version = kept(keep.approve(ref, sent::text, SeenVersion.of(ifMatch), actor));
        return SeenVersion.told(unshared(ReportTemplateJson.of(version)), read.version(ref.kind()));
    }

    private Actor keeper(@Nullable String authorization) {
        return callers.permitted(authorization, Permission.KEEP_REPORT_TEMPLATES, Where.EVERYWHERE);
    }

    private static TemplateRef ref(String template) {
        return TemplateRef.find(template)
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_REPORT_TEMPLATE, "templates.unknown", template));
    }

    private TemplateVersion found(@Nullable String authorization, String template, @Nullable String asOf) {
        return read.one(ref(template), readings.known(asOf), callers.caller(authorization))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_REPORT_TEMPLATE, "templates.unknown", template));
    }

    private static TemplateVersion kept(WriteResult<TemplateVersion> result) {
        return WriteAnswer.keptOrTold(result, ProblemKind.UNKNOWN_REPORT_TEMPLATE);
    }

    /** What is proposed is not another one's to read: nothing between keeps it. */
    private static Response.ResponseBuilder unshared(Object answer) {
        return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store, private");
    }
}
