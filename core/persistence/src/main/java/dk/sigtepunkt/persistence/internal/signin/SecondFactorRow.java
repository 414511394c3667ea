package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.StoredFactor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The app that makes codes for one account. */
@Entity
@Table(name = "second_factor")
class SecondFactorRow {
    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "sealed_secret")
    private String sealed;

    private boolean confirmed;

    @Column(name = "last_step")
    private long lastStep;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactorRow() {}

    SecondFactorRow(AccountId account, String sealed) {
        this.accountId = account.value();
        this.sealed = sealed;
    }

    StoredFactor factor() {
        return new StoredFactor(sealed, confirmed, lastStep);
    }
}
