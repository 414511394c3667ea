package dk.sigtepunkt.domain.held;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps forms that could not be taken, for all servers of an installation. Nothing of the product is changed by it, so nothing is
 * noted in the chain. Port, implemented by persistence; called on any thread.
 */
@ProviderType
public interface HeldFormStore {
    /**
     * Keeps one in place of the one that was kept of its session, and forgets all that came before a time.
     *
     * @param forgotten those that came earlier go
     */
    void hold(SealedForm form, Instant forgotten);

    /**
     * Those of an account, or of the owner; the one that came last comes first.
     *
     * @param account empty for the owner
     */
    List<SealedForm> of(Optional<AccountId> account);

    /** Forgets the one of a session, when it is this account's. */
    void forget(SessionId session, Optional<AccountId> account);
}
