package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.RecordedChange;
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
import java.time.Instant;

/** One item that one version of a committee's content brought, changed or closed. */
@Entity
@Table(name = "committee_change")
class CommitteeChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    /** The committee whose content changed; it is also the item's. */
    @Column(name = "committee_id")
    private String committeeId;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "version_seq")
    private int versionSeq;

    /** The place among the changes of its version, from 1. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "seq")
    private int seq;

    @Column(name = "item_kind")
    private String itemKind;

    @Column(name = "item_key")
    private String itemKey;

    private String title;

    @Column(name = "change_kind")
    private String changeKind;

    private String what;

    @Column(name = "bundle_version")
    private String bundleVersion;

    @Column(name = "recorded_at")
    private String recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommitteeChangeRow() {}

    CommitteeChangeRow(CommitteeRecord content, int versionSeq, int seq, ItemChange change, Instant recordedAt) {
        this.committeeId = content.id().value();
        this.versionSeq = versionSeq;
        this.seq = seq;
        this.itemKind = change.item().kind().code();
        this.itemKey = change.item().key();
        this.title = FittingText.of(change.title(), TextLimit.LONGEST);
        this.changeKind = change.kind().code();
        this.what = FittingText.of(change.what(), TextLimit.LONGEST);
        this.bundleVersion = content.version();
        this.recordedAt = UtcText.of(recordedAt);
    }

    RecordedChange recorded() {
        ItemRef item = new ItemRef(
                StoredCodes.find(ItemKind.values(), ItemKind::code, itemKind), new CommitteeId(committeeId), itemKey);
        ChangeKind kind = StoredCodes.find(ChangeKind.values(), ChangeKind::code, changeKind);
        return new RecordedChange(new ItemChange(item, title, kind, what), bundleVersion, UtcText.instant(recordedAt));
    }
}
