package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A recovery code, used or not. */
@Entity
@Table(name = "recovery_code")
class RecoveryCodeRow {
    @Id
    @Column(name = "code_hash")
    private String hash;

    @Column(name = "account_id")
    @SuppressWarnings("UnusedVariable") // Read by queries.
    private String accountId;

    /** Null until it is used. */
    @Column(name = "used_at")
    @SuppressWarnings("UnusedVariable") // Read by queries.
    private @Nullable String usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCodeRow() {}

    RecoveryCodeRow(AccountId account, String hash) {
        this.hash = hash;
        this.accountId = account.value();
    }
}
