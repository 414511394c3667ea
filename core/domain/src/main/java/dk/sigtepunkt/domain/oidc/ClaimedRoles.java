package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the roles that an issuer gives, apart from those that are given here; port, implemented by persistence. */
@ProviderType
public interface ClaimedRoles {
    /** What the issuer gives the account now; empty for nothing, and for no such account. */
    Set<HeldRole> of(AccountId account, String issuer);

    /** Ends what the issuer gave and does not give any more and keeps what is new, at once. What others gave stays. */
    void replace(AccountId account, String issuer, Set<HeldRole> roles, AuditNote note);

    /**
     * Makes an account for a person with its name, identity and roles, at once.
     *
     * @return false when the identity opens an account already or the address is another account's; then nothing was kept
     */
    boolean welcome(Newcomer newcomer, AuditNote note);
}
