package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One finding, with all that was written of it. */
@Entity
@Table(name = "evidence")
class EvidenceRow {
    @Id
    @Column(name = "evidence_number")
    private int number;

    @Column(name = "committee_id")
    private String committeeId;

    @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST)
    private List<EvidenceEntryRow> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected EvidenceRow() {}

    EvidenceRow(int number, CommitteeId committee, EvidenceEntry first) {
        this.number = number;
        this.committeeId = committee.value();
        entries.add(new EvidenceEntryRow(this, 0, first));
    }

    /** What a withdrawn story said is overwritten in every row of it. */
    void write(EvidenceEntry entry) {
        if (kept().erases(entry)) {
            entries.forEach(EvidenceEntryRow::erase);
        }
        entries.add(new EvidenceEntryRow(this, entries.size(), entry));
    }

    int number() {
        return number;
    }

    /** @throws IllegalStateException when it does not begin with a version of it */
    KeptEvidence read() {
        KeptEvidence kept = kept();
        if (kept.entries().isEmpty() || !(kept.entries().get(0) instanceof EvidenceEntry.Written)) {
            throw new IllegalStateException("nothing is written of it");
        }
        return kept;
    }

    KeptEvidence kept() {
        Stream<EvidenceEntryRow> inOrder = entries.stream().sorted(Comparator.comparing(EvidenceEntryRow::place));
        return new KeptEvidence(
                number,
                new CommitteeId(committeeId),
                inOrder.map(EvidenceEntryRow::entry).toList());
    }
}
