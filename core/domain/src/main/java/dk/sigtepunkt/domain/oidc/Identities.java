package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Which account an identity opens; port, implemented by persistence. */
@ProviderType
public interface Identities {
    Optional<AccountId> find(ExternalIdentity identity);

    /** The identities that open an account, in any order. */
    List<ExternalIdentity> of(AccountId account);

    /** @return false when it opens an account already, whichever; then nothing was kept */
    boolean link(ExternalIdentity identity, AccountId account, AuditNote note);

    /** @return false when it opened none; then nothing was kept */
    boolean unlink(ExternalIdentity identity, AuditNote note);
}
