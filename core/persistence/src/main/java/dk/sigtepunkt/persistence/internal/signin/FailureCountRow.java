package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.credentials.FailureCount;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many failures in a row something has. */
@Entity
@Table(name = "account_lock")
class FailureCountRow {
    @Id
    @Column(name = "key_hash")
    private String key;

    private int failures;

    @Column(name = "last_at")
    private String lastAt;

    @SuppressWarnings("NullAway.Init")
    protected FailureCountRow() {}

    FailureCountRow(String key, FailureCount count) {
        this.key = key;
        this.failures = count.failures();
        this.lastAt = UtcText.of(count.last());
    }

    FailureCount count() {
        return new FailureCount(failures, UtcText.instant(lastAt));
    }

    void becomes(FailureCount count) {
        this.failures = count.failures();
        this.lastAt = UtcText.of(count.last());
    }
}
