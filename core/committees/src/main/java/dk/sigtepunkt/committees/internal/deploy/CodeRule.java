package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.Signatures;
import dk.sigtepunkt.committees.internal.refusal.JarContent;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.domain.deployments.CodeApprovals;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import java.util.Optional;

/**
 * Content is the committee's own right. Code runs inside the server: who may let it run hands it in, or has approved exactly
 * these bytes, or somebody trusted has signed all of it.
 */
final class CodeRule {
    private static final CodeRuleWords WORDS = CodeRuleWords.danish();

    private final Signatures signatures;
    private final CodeApprovals approvals;

    CodeRule(Signatures signatures, CodeApprovals approvals) {
        this.signatures = signatures;
        this.approvals = approvals;
    }

    /** That one and the same file says different things to who judges it and to who runs it. */
    static Optional<Objection> ambiguous(Artifact artifact) {
        return !artifact.alone() && JarContent.of(artifact.bytes()).ambiguous()
                ? Optional.of(Objection.quotingNothing(WORDS.ambiguous()))
                : Optional.empty();
    }

    Optional<Objection> objection(Artifact artifact, CommitteeId committee, Grant grant) {
        return letIn(artifact, committee, grant)
                ? Optional.empty()
                : Optional.of(new Objection(WORDS.notApproved(), WORDS.notApproved(), RefusalReason.CODE_NOT_APPROVED));
    }

    /** What is to be told of what was let in by somebody else's approval; empty when it was not. */
    String note(Artifact artifact, CommitteeId committee, Grant grant) {
        return grant.code(committee) || !hasCode(artifact) || !approved(artifact, committee)
                ? ""
                : WORDS.approved(artifact.sha256());
    }

    private boolean letIn(Artifact artifact, CommitteeId committee, Grant grant) {
        return grant.code(committee)
                || !hasCode(artifact)
                || approved(artifact, committee)
                || signatures.trusts(artifact.bytes());
    }

    private static boolean hasCode(Artifact artifact) {
        return !artifact.alone() && JarContent.of(artifact.bytes()).code();
    }

    private boolean approved(Artifact artifact, CommitteeId committee) {
        return approvals
                .find(artifact.sha256())
                .filter(known -> known.committee().equals(committee))
                .filter(CodeApproval::approved)
                .isPresent();
    }
}
