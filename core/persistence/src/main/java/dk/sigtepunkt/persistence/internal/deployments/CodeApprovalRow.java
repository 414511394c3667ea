package dk.sigtepunkt.persistence.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Code that was handed in, and what was decided of it; while it waits, all that is said of a decision is empty. */
@Entity
@Table(name = "code_approval")
class CodeApprovalRow {
    static final String WAITING = "waiting";
    static final String APPROVED = "approved";
    static final String REFUSED = "refused";

    static final int SHORT = 200;
    private static final int NAME = 1000;

    @Id
    private String sha256;

    @Column(name = "committee_id")
    private String committeeId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "byte_count")
    private long bytes;

    @Column(name = "asked_means")
    private String askedMeans;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private String askedAt;

    private String verdict = WAITING;

    @Column(name = "decided_by")
    private String decidedBy = "";

    @Column(name = "decided_at")
    private String decidedAt = "";

    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected CodeApprovalRow() {}

    CodeApprovalRow(CodeApproval approval) {
        this.sha256 = approval.file().sha256();
        this.committeeId = approval.committee().value();
        this.fileName = FittingText.of(approval.file().name(), NAME);
        this.bytes = approval.size();
        this.askedMeans = approval.asked().means().name();
        this.askedBy = FittingText.of(approval.asked().by(), SHORT);
        this.askedAt = UtcText.of(approval.asked().at());
    }

    CodeApproval approval() {
        return new CodeApproval(
                new CommitteeId(committeeId),
                new ArtifactFile(fileName, sha256),
                bytes,
                new CodeApproval.Asked(
                        StoredCodes.find(Actor.Means.values(), Actor.Means::name, askedMeans),
                        askedBy,
                        UtcText.instant(askedAt)),
                verdict.equals(WAITING)
                        ? Optional.empty()
                        : Optional.of(new CodeApproval.Decision(
                                verdict.equals(APPROVED), decidedBy, UtcText.instant(decidedAt), reason)));
    }
}
