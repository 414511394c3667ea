package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One committee file as it was brought by one bundle version. */
@Entity
@Table(name = "committee_version")
class CommitteeVersionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "committee_id")
    private String committeeId;

    @Column(name = "seq")
    private int seq;

    @Column(name = "bundle_version")
    private String bundleVersion;

    @Lob
    private String document;

    private String digest;

    @Column(name = "recorded_at")
    private String recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommitteeVersionRow() {}

    CommitteeVersionRow(CommitteeRecord content, int seq, Instant recordedAt) {
        this.committeeId = content.id().value();
        this.seq = seq;
        this.bundleVersion = content.version();
        this.document = content.document();
        this.digest = content.digest();
        this.recordedAt = UtcText.of(recordedAt);
    }

    boolean holds(CommitteeRecord content) {
        return digest.equals(content.digest()) && bundleVersion.equals(content.version());
    }

    CommitteeVersion version() {
        return new CommitteeVersion(
                new CommitteeId(committeeId), bundleVersion, document, digest, UtcText.instant(recordedAt));
    }

    CommitteeRecord record(CommitteeRow committee) {
        return new CommitteeRecord(
                new CommitteeId(committeeId),
                bundleVersion,
                document,
                digest,
                committee.installed(),
                committee.since());
    }
}
