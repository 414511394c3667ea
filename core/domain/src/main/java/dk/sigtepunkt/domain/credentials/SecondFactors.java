package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps who has an app that makes codes, and the codes for when it is lost; port, implemented by persistence. */
@ProviderType
public interface SecondFactors {
    Optional<StoredFactor> find(AccountId account);

    /**
     * Begins with a secret, in place of one that was never confirmed.
     *
     * @return false when there is a confirmed one; then nothing was written
     */
    boolean begin(AccountId account, String sealed, AuditNote note);

    /**
     * From now on its codes are asked for.
     *
     * @param begun the one to confirm
     * @param step of the code that showed it, which is used up by it
     * @param recoveryHashes SHA-256 of the recovery codes, in place of all there were
     * @return false when it is another one by now, or confirmed; then nothing was written
     */
    boolean confirm(AccountId account, StoredFactor begun, long step, List<String> recoveryHashes, AuditNote note);

    /**
     * Takes the code of a step.
     *
     * @return false when a code of this step or a later one was taken before
     */
    boolean take(AccountId account, long step);

    /**
     * Takes a recovery code.
     *
     * @return false when the account has no such code left; then nothing was written
     */
    boolean takeRecovery(AccountId account, String hash, Instant at, AuditNote note);

    /** In place of all recovery codes that there were. */
    void renewRecovery(AccountId account, List<String> hashes, AuditNote note);

    /** How many recovery codes have not been used. */
    int recoveryLeft(AccountId account);

    /**
     * Forgets the app and all recovery codes.
     *
     * @return false when there was none; then nothing was written
     */
    boolean off(AccountId account, AuditNote note);
}
