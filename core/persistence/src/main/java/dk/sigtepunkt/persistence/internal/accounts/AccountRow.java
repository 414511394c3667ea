package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account; it stays when it is erased. */
@Entity
@Table(name = "account")
class AccountRow {
    @Id
    private String id;

    private String kind;
    private String state;

    @Column(name = "created_at")
    private String createdAt;

    /** Null of one that is active. */
    @Column(name = "deactivated_at")
    private @Nullable String deactivatedAt;

    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {}

    AccountRow(AccountEntry entry) {
        Account account = entry.account();
        this.id = account.id().value();
        this.kind = account.kind().code();
        this.state = account.state().code();
        this.createdAt = UtcText.of(account.createdAt());
        this.deactivatedAt = entry.deactivatedAt().map(UtcText::of).orElse(null);
        this.version = account.version();
    }

    AccountId id() {
        return new AccountId(id);
    }

    Account account() {
        return new Account(
                id(),
                StoredCodes.find(Account.Kind.values(), Account.Kind::code, kind),
                StoredCodes.find(Account.State.values(), Account.State::code, state),
                UtcText.instant(createdAt),
                version);
    }

    Optional<Instant> deactivatedAt() {
        return Optional.ofNullable(deactivatedAt).map(UtcText::instant);
    }
}
