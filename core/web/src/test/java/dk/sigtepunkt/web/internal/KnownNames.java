package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a test says that people are called. */
public final class KnownNames implements Accounts {
    public final Map<AccountId, AccountName> all = new HashMap<>();

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return Optional.empty();
    }

    @Override
    public Optional<AccountName> name(AccountId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Set<HeldRole> roles(AccountId id, LocalDate day) {
        return Set.of();
    }
}
