package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.credentials.StoredPassword.OneTime;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The password of one account. */
@Entity
@Table(name = "account_password")
class PasswordRow {
    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "set_at")
    private String setAt;

    /** Null of one that its owner chose. */
    @Column(name = "expires_at")
    private @Nullable String expiresAt;

    private boolean taken;

    @SuppressWarnings("NullAway.Init")
    protected PasswordRow() {}

    PasswordRow(AccountId account, StoredPassword password) {
        this.accountId = account.value();
        this.hash = password.hash();
        this.setAt = UtcText.of(password.setAt());
        this.expiresAt =
                password.oneTime().map(given -> UtcText.of(given.expiresAt())).orElse(null);
        this.taken = password.used();
    }

    StoredPassword password() {
        return new StoredPassword(
                hash,
                UtcText.instant(setAt),
                Optional.ofNullable(expiresAt).map(until -> new OneTime(UtcText.instant(until), taken)));
    }
}
