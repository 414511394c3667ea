package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sign-in that failed. */
@Entity
@Table(name = "sign_in_attempt")
class SignInAttemptRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // Read by queries.
    private long id;

    @Column(name = "tried_at")
    private String triedAt;

    @Column(name = "key_hash")
    private String key;

    /** Null where there is no such account. */
    @Column(name = "account_id")
    private @Nullable String accountId;

    private String address;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected SignInAttemptRow() {}

    SignInAttemptRow(SignInAttempt attempt) {
        this.triedAt = UtcText.of(attempt.at());
        this.key = attempt.key();
        this.accountId = attempt.account().map(AccountId::value).orElse(null);
        this.address = attempt.address();
        this.reason = attempt.reason().code();
    }

    SignInAttempt attempt() {
        return new SignInAttempt(
                UtcText.instant(triedAt),
                key,
                Optional.ofNullable(accountId).map(AccountId::new),
                address,
                StoredCodes.find(SignInAttempt.Reason.values(), SignInAttempt.Reason::code, reason));
    }
}
