package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.HeldRole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Reads who there is; port, implemented by persistence. */
@ProviderType
public interface Accounts {
    Optional<Account> find(AccountId id);

    /** By what one signs in with: an e-mail address, or {@code administrator} for the first one; capitals do not matter. */
    Optional<Account> byLogin(String login);

    /** What is called by name only where somebody reads it: never stored elsewhere; empty for one that is erased. */
    Optional<AccountName> name(AccountId id);

    /** What it is on a day, by its own roles and those of whom it stands in for. */
    Set<HeldRole> roles(AccountId id, LocalDate day);
}
