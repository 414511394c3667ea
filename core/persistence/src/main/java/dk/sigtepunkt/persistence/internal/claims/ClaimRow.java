package dk.sigtepunkt.persistence.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.claims.ClaimEntry;
import dk.sigtepunkt.domain.claims.KeptClaim;
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

/** One claim, with all that was written of it. */
@Entity
@Table(name = "claim")
class ClaimRow {
    @Id
    @Column(name = "claim_number")
    private int number;

    @Column(name = "committee_id")
    private String committeeId;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    private List<ClaimEntryRow> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ClaimRow() {}

    ClaimRow(int number, CommitteeId committee, ClaimEntry first) {
        this.number = number;
        this.committeeId = committee.value();
        write(first);
    }

    final void write(ClaimEntry entry) {
        entries.add(new ClaimEntryRow(this, entries.size(), entry));
    }

    int number() {
        return number;
    }

    /** How much was written of it. */
    int version() {
        return entries.size();
    }

    /** @throws IllegalStateException when it does not begin with a version of it */
    KeptClaim read() {
        Stream<ClaimEntryRow> inOrder = entries.stream().sorted(Comparator.comparing(ClaimEntryRow::place));
        KeptClaim kept = new KeptClaim(
                number,
                new CommitteeId(committeeId),
                inOrder.map(ClaimEntryRow::entry).toList());
        if (kept.entries().isEmpty() || !(kept.entries().get(0) instanceof ClaimEntry.Written)) {
            throw new IllegalStateException("nothing is written of it");
        }
        return kept;
    }
}
