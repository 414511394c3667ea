package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single runs, and what was fetched in them; the documents for the administrator only, because nothing guards them. */
@Path("/v1/source-runs")
@Produces("application/json")
public final class SourceRunResource {
    private final Callers callers;
    private final Sources sources;
    private final OperateSources operate;

    public SourceRunResource(Callers callers, Sources sources, OperateSources operate) {
        this.callers = callers;
        this.sources = sources;
        this.operate = operate;
    }

    @GET
    @Path("/{run}")
    public SourceRunJson one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("run") String run) {
        SourceRun told = SourceAnswers.run(sources, run);
        return SourceRunJson.of(told, callers.sees(authorization, told.source()));
    }

    @GET
    @Path("/{run}/documents")
    public ItemPage<KeptDocumentJson> documents(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("run") String run) {
        return new ItemPage<>(
                null,
                kept(authorization, run).stream().map(KeptDocumentJson::of).toList(),
                null);
    }

    /** Always as a download: what somebody else's server sent is never shown as a page of ours. */
    @GET
    @Path("/{run}/documents/{sha256}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response bytes(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("run") String run,
            @PathParam("sha256") String sha256) {
        byte[] content = kept(authorization, run).stream()
                .filter(document -> document.sha256().equals(sha256))
                .findFirst()
                .flatMap(document -> sources.content(document.sha256()))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_DOCUMENT, "sources.no-document", run));
        return Response.ok(content)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.bin\"".formatted(sha256))
                .build();
    }

    @POST
    @Path("/{run}/repeat")
    public Response repeat(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("run") String run) {
        Actor actor = callers.permitted(authorization, Permission.OPERATE_SOURCES);
        return SourceAnswers.of(operate.repeat(SourceAnswers.number(run, ProblemKind.UNKNOWN_RUN), actor));
    }

    /** Who may see no source's documents is not told which runs there are either. */
    private List<KeptDocument> kept(@Nullable String authorization, String run) {
        callers.permitted(authorization, Permission.SEE_SOURCES);
        SourceRun told = SourceAnswers.run(sources, run);
        callers.permitted(
                authorization, Permission.SEE_SOURCES, Where.in(told.source().committee()));
        return sources.documents(told.id());
    }
}
