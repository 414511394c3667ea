package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the hash of each account's password; port, implemented by persistence. */
@ProviderType
public interface Credentials {
    /** Empty for an account that has none, as one of another system or of somebody who comes by another door only. */
    Optional<StoredPassword> find(AccountId account);

    /** In place of the one there was; links to choose a password with no longer open anything. */
    void set(AccountId account, StoredPassword password, AuditNote note);

    /**
     * Takes a one-time password, if it is still the one with this hash and nobody has.
     *
     * @return false when it was taken before, or is another one by now; then nothing was written
     */
    boolean take(AccountId account, String hash);

    /** The same password, hashed anew; nothing when another one was set meanwhile. */
    void rehash(AccountId account, String hash, String anew);
}
