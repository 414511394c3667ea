package dk.sigtepunkt.persistence.internal.oidc;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.oidc.ExternalIdentity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One identity and the account that it opens. */
@Entity
@IdClass(IdentityKey.class)
@Table(name = "account_identity")
class IdentityRow {
    @Id
    private String issuer;

    @Id
    @Column(name = "subject_hash")
    private String subjectHash;

    @Column(name = "account_id")
    private String accountId;

    @SuppressWarnings("NullAway.Init")
    protected IdentityRow() {}

    IdentityRow(ExternalIdentity identity, AccountId account) {
        this.issuer = identity.issuer();
        this.subjectHash = identity.subjectHash();
        this.accountId = account.value();
    }

    ExternalIdentity identity() {
        return new ExternalIdentity(issuer, subjectHash);
    }

    AccountId account() {
        return new AccountId(accountId);
    }
}
