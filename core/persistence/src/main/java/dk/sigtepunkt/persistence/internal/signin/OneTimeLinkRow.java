package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A link that nobody has used. */
@Entity
@Table(name = "one_time_link")
class OneTimeLinkRow {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private String accountId;

    private String purpose;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "expires_at")
    private String expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLinkRow() {}

    OneTimeLinkRow(OneTimeLink link) {
        this.tokenHash = link.tokenHash();
        this.accountId = link.account().value();
        this.purpose = link.purpose().code();
        this.madeBy = link.madeBy();
        this.expiresAt = UtcText.of(link.expiresAt());
    }

    OneTimeLink link() {
        return new OneTimeLink(
                tokenHash,
                new AccountId(accountId),
                StoredCodes.find(OneTimeLink.Purpose.values(), OneTimeLink.Purpose::code, purpose),
                madeBy,
                UtcText.instant(expiresAt));
    }
}
