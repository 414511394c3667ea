package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Login;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who it is; the row goes when the account is erased. */
@Entity
@Table(name = "account_name")
class AccountNameRow {
    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "person_name")
    private String personName;

    private String login;

    @Column(name = "login_key")
    private String loginKey;

    @SuppressWarnings("NullAway.Init")
    protected AccountNameRow() {}

    AccountNameRow(AccountId account, AccountName name) {
        this.accountId = account.value();
        this.personName = name.name();
        this.login = name.login();
        this.loginKey = Login.key(name.login());
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    AccountName name() {
        return new AccountName(personName, login);
    }
}
