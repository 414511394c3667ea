package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFile;
import dk.sigtepunkt.rest.internal.http.SentOrder;
import jakarta.ws.rs.DELETE;
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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs, feeds and pauses data sources; for the administrator, who is known before a byte of a body is looked at. */
@Path("/v1/sources")
@Produces("application/json")
public final class SourceOrderResource {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+,&-]{0,149}");

    private final Callers callers;
    private final OperateSources sources;

    public SourceOrderResource(Callers callers, OperateSources sources) {
        this.callers = callers;
        this.sources = sources;
    }

    @POST
    @Path("/{committee}/{key}/runs")
    public Response start(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("key") String key) {
        Actor actor = callers.permitted(authorization, Permission.OPERATE_SOURCES);
        return SourceAnswers.of(sources.start(SourceAnswers.key(committee, key), actor));
    }

    @POST
    @Path("/{committee}/{key}/files")
    public Response upload(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("key") String key,
            @QueryParam("name") @Nullable String name,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.OPERATE_SOURCES);
        SentFile.requireBytes(type);
        if (name == null || !NAME.matcher(name).matches()) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "sources.file-name");
        }
        byte[] content = SentFile.read(length, body);
        return SourceAnswers.of(sources.upload(SourceAnswers.key(committee, key), name, content, actor));
    }

    @PUT
    @Path("/{committee}/{key}/pause")
    public Response pause(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.OPERATE_SOURCES);
        String reason = SentOrder.read(length, body, Set.of("reason")).text("reason");
        return SourceAnswers.of(sources.pause(SourceAnswers.key(committee, key), reason, actor));
    }

    @DELETE
    @Path("/{committee}/{key}/pause")
    public Response resume(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("key") String key) {
        Actor actor = callers.permitted(authorization, Permission.OPERATE_SOURCES);
        return SourceAnswers.of(sources.resume(SourceAnswers.key(committee, key), actor));
    }
}
