package dk.sigtepunkt.rest.internal.deployments;

import dk.sigtepunkt.domain.deployments.ApproveCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, and what became of the file.
 *
 * @param deployment null when it is not deployed by this: refused, taken by the deploy folder a moment later, or
 *     {@code findings} say why not
 * @param findings Danish sentences
 */
public record CodeDecisionJson(
        CodeApprovalJson approval, @Nullable DeploymentJson deployment, List<String> findings) {
    static CodeDecisionJson of(ApproveCode.Decided decided) {
        CodeApprovalJson approval = CodeApprovalJson.of(decided.approval());
        return decided.deployed()
                .map(outcome -> outcome.fold(
                        done -> new CodeDecisionJson(approval, DeploymentJson.of(done.deployment()), List.of()),
                        refused -> new CodeDecisionJson(approval, null, refused.findings())))
                .orElseGet(() -> new CodeDecisionJson(approval, null, List.of()));
    }
}
