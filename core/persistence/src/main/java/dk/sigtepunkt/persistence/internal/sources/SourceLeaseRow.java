package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who may run a source, and until when; one row for each source that was ever run. */
@Entity
@Table(name = "source_lease")
class SourceLeaseRow {
    @Id
    private String source;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private String holder;

    @Column(name = "held_until")
    private String heldUntil;

    @SuppressWarnings("NullAway.Init")
    protected SourceLeaseRow() {}

    SourceLeaseRow(String source, String holder, Instant until) {
        this.source = source;
        this.holder = holder;
        this.heldUntil = UtcText.of(until);
    }
}
