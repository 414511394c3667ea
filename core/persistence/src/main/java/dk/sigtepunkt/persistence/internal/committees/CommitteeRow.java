package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A committee that is or was installed; what it said lies in its versions. */
@Entity
@Table(name = "committee")
class CommitteeRow {
    @Id
    private String id;

    private boolean installed;

    private String since;

    /** The number of its newest version; 0 before the first. */
    @Column(name = "newest_seq")
    private int newestSeq;

    @SuppressWarnings("NullAway.Init")
    protected CommitteeRow() {}

    CommitteeRow(CommitteeRecord first) {
        this.id = first.id().value();
        this.installed = false;
        this.since = UtcText.of(first.since());
    }

    String id() {
        return id;
    }

    boolean installed() {
        return installed;
    }

    Instant since() {
        return UtcText.instant(since);
    }

    int newestSeq() {
        return newestSeq;
    }

    int nextSeq() {
        return ++newestSeq;
    }

    void becomes(boolean nowInstalled, Instant from) {
        this.installed = nowInstalled;
        this.since = UtcText.of(from);
    }
}
