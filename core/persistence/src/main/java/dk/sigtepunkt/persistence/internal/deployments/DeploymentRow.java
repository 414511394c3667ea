package dk.sigtepunkt.persistence.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did with a committee, also one that is not known here. */
@Entity
@Table(name = "deployment")
class DeploymentRow {
    private static final int SHORT = 200;
    private static final int NAME = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "committee_id")
    private @Nullable String committeeId;

    private String act;

    @Column(name = "bundle_version")
    private String bundleVersion;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "by_whom")
    private String byWhom;

    @Column(name = "done_at")
    private String doneAt;

    private String note;

    @SuppressWarnings("NullAway.Init")
    protected DeploymentRow() {}

    DeploymentRow(Deployment deployment) {
        this.committeeId = deployment.committee().map(CommitteeId::value).orElse(null);
        this.act = deployment.act().code();
        this.bundleVersion = FittingText.of(deployment.version(), SHORT);
        this.fileName = FittingText.of(deployment.file().name(), NAME);
        this.sha256 = FittingText.of(deployment.file().sha256(), SHORT);
        this.byWhom = FittingText.of(deployment.by(), SHORT);
        this.doneAt = UtcText.of(deployment.at());
        this.note = FittingText.of(deployment.note(), TextLimit.LONGEST);
    }

    Deployment deployment() {
        return new Deployment(
                Optional.ofNullable(committeeId).map(CommitteeId::new),
                StoredCodes.find(DeploymentAct.values(), DeploymentAct::code, act),
                bundleVersion,
                new ArtifactFile(fileName, sha256),
                byWhom,
                UtcText.instant(doneAt),
                note);
    }
}
