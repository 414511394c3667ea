package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One append of figures. */
@Entity
@Table(name = "observation_batch")
class BatchRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "idempotency_key")
    private @Nullable String idempotencyKey;

    private String digest;

    @Column(name = "recorded_at")
    private String recordedAt;

    @Column(name = "item_count")
    private int itemCount;

    @SuppressWarnings("NullAway.Init")
    protected BatchRow() {}

    BatchRow(@Nullable String idempotencyKey, String digest, Instant recordedAt, int itemCount) {
        this.idempotencyKey = idempotencyKey;
        this.digest = digest;
        this.recordedAt = UtcText.of(recordedAt);
        this.itemCount = itemCount;
    }

    long id() {
        return id;
    }

    Receipt receipt() {
        return new Receipt(id, itemCount, UtcText.instant(recordedAt), digest);
    }
}
