package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.committees.Artifact;
import dk.sigtepunkt.domain.committees.DeploymentLog;
import dk.sigtepunkt.domain.committees.Deployments;
import dk.sigtepunkt.rest.internal.json.DeploymentJson;
import dk.sigtepunkt.rest.internal.json.Items;
import dk.sigtepunkt.rest.internal.json.PlanJson;
import dk.sigtepunkt.security.AdminToken;
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
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes committees in, and tells who did what with them; for the administrator. No reading is open here: a deployment
 * waits for those that are.
 */
@Path("/v1/deployments")
@Produces("application/json")
public final class DeploymentResource {
    static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final String BY = "administrator";
    private static final int USUAL_LIMIT = 100;
    private static final int MOST_ANSWERED = 1000;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+-]{0,150}(\\.jar|\\.committee\\.ya?ml)");
    private static final Pattern BYTES = Pattern.compile("application/octet-stream\\s*(;.*)?");

    private final AdminToken token;
    private final Deployments deployments;
    private final DeploymentLog log;

    DeploymentResource(AdminToken token, Deployments deployments, DeploymentLog log) {
        this.token = token;
        this.deployments = deployments;
        this.log = log;
    }

    /** Reads the body itself: who is calling is settled before a byte of it is looked at. */
    @POST
    public Response deploy(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @QueryParam("name") @Nullable String name,
            @QueryParam("dryRun") @Nullable String dryRun,
            InputStream body)
            throws IOException {
        authorize(authorization);
        if (type == null
                || !BYTES.matcher(type.strip().toLowerCase(Locale.ROOT)).matches()) {
            throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send filen som application/octet-stream.");
        }
        String file = name(name);
        boolean only = dryRun != null && Parameters.read(dryRun, DeploymentResource::yes, ProblemKind.BAD_PARAMETER);
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw Problem.of(ProblemKind.TOO_LARGE, "Filen må højst være på 50 MB.");
        }
        Artifact artifact = new Artifact(file, content);
        return only ? plan(artifact) : deploy(artifact);
    }

    @GET
    public Items<DeploymentJson> newest(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("limit") @Nullable String limit) {
        authorize(authorization);
        int most = limit == null
                ? USUAL_LIMIT
                : Parameters.read(limit, DeploymentResource::limit, ProblemKind.BAD_PARAMETER);
        return new Items<>(
                null, log.newest(most).stream().map(DeploymentJson::of).toList(), null);
    }

    private void authorize(@Nullable String authorization) {
        if (!token.authorizes(authorization)) {
            throw Problem.of(ProblemKind.UNAUTHORIZED);
        }
    }

    private Response plan(Artifact artifact) {
        return deployments
                .plan(artifact)
                .fold(accepted -> Response.ok(PlanJson.of(accepted)).build(), refused -> {
                    throw Problem.refused(refused.findings());
                });
    }

    private Response deploy(Artifact artifact) {
        return deployments
                .deploy(artifact, BY)
                .fold(
                        done -> Response.status(Response.Status.CREATED)
                                .entity(DeploymentJson.of(done.deployment()))
                                .build(),
                        refused -> {
                            throw Problem.refused(refused.findings());
                        });
    }

    private static String name(@Nullable String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw Problem.of(
                    ProblemKind.BAD_PARAMETER,
                    "Parameteren name skal være filens navn uden mappe og ende på .jar, .committee.yaml eller"
                            + " .committee.yml.");
        }
        return name;
    }

    private static boolean yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("dryRun er »true« eller »false«, ikke »%s«".formatted(text));
        }
        return text.equals("true");
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_ANSWERED) {
            throw new IllegalArgumentException("limit er et tal fra 1 til %d".formatted(MOST_ANSWERED));
        }
        return Integer.parseInt(text);
    }
}
