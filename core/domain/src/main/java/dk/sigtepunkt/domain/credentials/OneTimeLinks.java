package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps links that were handed out; port, implemented by persistence. */
@ProviderType
public interface OneTimeLinks {
    /** One that nobody has used; expired ones too. */
    Optional<OneTimeLink> unused(String tokenHash);

    /** Keeps it in place of all others of its account. */
    void make(OneTimeLink link, AuditNote note);

    /**
     * Uses it up and sets the password of its account, both or neither.
     *
     * @return false when it was used meanwhile; then nothing was written
     */
    boolean use(OneTimeLink link, StoredPassword password, AuditNote note);
}
