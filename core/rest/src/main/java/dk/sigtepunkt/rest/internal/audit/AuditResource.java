package dk.sigtepunkt.rest.internal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.audit.AuditPage;
import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.door.Disclosure;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did what: records that fit, where the chain ends, and the whole of it. */
@Path("/v1/audit")
public final class AuditResource {
    private static final String LINES = "application/x-ndjson";

    private final Callers callers;
    private final ReadAudit audit;

    public AuditResource(Callers callers, ReadAudit audit) {
        this.callers = callers;
        this.audit = audit;
    }

    @GET
    @Produces("application/json")
    public ItemPage<AuditRecordJson> newest(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo uri) {
        Actor actor = callers.permitted(authorization, Permission.SEE_AUDIT);
        AuditSelection wanted = AuditSelection.of(uri.getQueryParameters());
        AuditPage page = told(audit.newest(wanted.filter(), wanted.before(), Parameters.limit(limit), actor));
        List<AuditRecordJson> items =
                page.records().stream().map(AuditRecordJson::of).toList();
        String next = page.more()
                ? Paging.next(
                        uri,
                        AuditSelection.BEFORE,
                        String.valueOf(items.get(items.size() - 1).seq()))
                : null;
        return new ItemPage<>(null, items, next);
    }

    @GET
    @Path("/head")
    @Produces("application/json")
    public AuditHeadJson head(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        return AuditHeadJson.of(told(audit.ends(callers.permitted(authorization, Permission.SEE_AUDIT))));
    }

    @GET
    @Path("/export")
    @Produces(LINES)
    public Response export(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("reasons") @Nullable String reasons) {
        Actor actor = callers.permitted(authorization, Permission.SEE_AUDIT);
        if (reasons != null && !reasons.matches("true|false")) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "audit.reasons", reasons);
        }
        Stream<ExportedLink> links = told(audit.export("true".equals(reasons), actor));
        StreamingOutput lines = out -> write(links, out);
        return Response.ok(lines)
                .type(LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"revisionsspor.jsonl\"")
                .build();
    }

    /** As it is read: the chain may be longer than there is memory. */
    private static void write(Stream<ExportedLink> links, OutputStream answer) throws IOException {
        try (BufferedOutputStream out = new BufferedOutputStream(answer)) {
            Iterator<ExportedLink> all = links.iterator();
            while (all.hasNext()) {
                out.write((all.next().line() + "\n").getBytes(UTF_8));
            }
        }
    }

    private static <T> T told(Disclosure<T> answer) {
        return answer.fold(what -> what, why -> {
            throw Problem.denied(why);
        });
    }
}
