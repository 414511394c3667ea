package dk.sigtepunkt.rest.internal.deployments;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.DeploymentHistory;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFile;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes committees in, and tells who did what with them; for the administrator. No reading is open here: a deployment
 * waits for those that are.
 */
@Path("/v1/deployments")
@Produces("application/json")
public final class DeploymentResource {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+-]{0,150}(\\.jar|\\.committee\\.ya?ml)");

    private final Callers callers;
    private final DeployCommittee deployments;
    private final DeploymentHistory log;
    private final ReadingAnswers readings;

    public DeploymentResource(
            Callers callers, DeployCommittee deployments, DeploymentHistory log, ReadingAnswers readings) {
        this.callers = callers;
        this.deployments = deployments;
        this.log = log;
        this.readings = readings;
    }

    /** Reads the body itself: who is calling is settled before a byte of it is looked at. */
    @POST
    public Response deploy(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @QueryParam("name") @Nullable String name,
            @QueryParam("dryRun") @Nullable String dryRun,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.DEPLOY_COMMITTEES);
        SentFile.requireBytes(type);
        String file = name(name);
        boolean only = dryRun != null && yes(dryRun);
        byte[] content = SentFile.read(length, body);
        Artifact artifact = new Artifact(file, content);
        return only ? plan(artifact, actor) : deploy(artifact, actor);
    }

    @GET
    public ItemPage<DeploymentJson> newest(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("asOf") @Nullable String asOf) {
        callers.permitted(authorization, Permission.SEE_OPERATIONS);
        return new ItemPage<>(
                null,
                log.newest(Parameters.limit(limit), readings.known(asOf)).stream()
                        .filter(done -> callers.seesOperations(authorization, done.committee()))
                        .map(DeploymentJson::of)
                        .toList(),
                null);
    }

    private Response plan(Artifact artifact, Actor actor) {
        return deployments
                .plan(artifact, actor)
                .fold(accepted -> Response.ok(PlanJson.of(accepted)).build(), refused -> {
                    throw Problem.refused(refused.findings(), refused.reason());
                });
    }

    private Response deploy(Artifact artifact, Actor actor) {
        return deployments
                .deploy(artifact, actor)
                .fold(
                        done -> Response.status(Response.Status.CREATED)
                                .entity(DeploymentJson.of(done.deployment()))
                                .build(),
                        refused -> {
                            throw Problem.refused(refused.findings(), refused.reason());
                        });
    }

    private static String name(@Nullable String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "deployments.file-name");
        }
        return name;
    }

    private static boolean yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "deployments.dry-run", text);
        }
        return text.equals("true");
    }
}
