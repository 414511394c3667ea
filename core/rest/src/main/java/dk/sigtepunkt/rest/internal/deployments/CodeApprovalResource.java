package dk.sigtepunkt.rest.internal.deployments;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Code that committees bring, and whether it may run; for those who may say so. */
@Path("/v1/code-approvals")
@Produces("application/json")
public final class CodeApprovalResource {
    private final Callers callers;
    private final ApproveCode code;

    public CodeApprovalResource(Callers callers, ApproveCode code) {
        this.callers = callers;
        this.code = code;
    }

    /** What waits, oldest first; then what was decided, newest first. */
    @GET
    public ItemPage<CodeApprovalJson> all(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Actor actor = callers.permitted(authorization, Permission.APPROVE_CODE);
        return new ItemPage<>(
                null, code.seen(actor).stream().map(CodeApprovalJson::of).toList(), null);
    }

    @POST
    @Path("/{sha256}/decision")
    public CodeDecisionJson decide(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("sha256") String sha256,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.APPROVE_CODE);
        SentOrder order = SentOrder.read(length, body, Set.of("verdict", "reason"));
        String reason = order.text("reason");
        ApproveCode.Result result = switch (order.text("verdict")) {
            case "approved" -> code.approve(sha256, reason, actor);
            case "refused" -> code.refuse(sha256, reason, actor);
            default -> throw Problem.of(ProblemKind.BAD_SHAPE, "deployments.code-verdict", order.text("verdict"));
        };
        return result.fold(
                CodeDecisionJson::of,
                refused -> {
                    throw Problem.objection(ProblemKind.ofOutcome(refused.code()), refused.sentence());
                },
                forbidden -> {
                    throw Problem.denied(forbidden.why());
                });
    }
}
