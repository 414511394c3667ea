package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps sessions, for all servers of an installation: one that is ended by one of them is found by none of them any more. Port,
 * implemented by persistence; called on any thread.
 */
@ProviderType
public interface SessionStore {
    /** Asked on each request; whether it is over is for who asks. */
    Optional<OpenSession> find(SecretDigest key);

    /**
     * Those of an account, or of the owner, that were not ended; the one begun last comes first, and some may be over.
     *
     * @param account empty for the owner
     */
    List<OpenSession> of(Optional<AccountId> account);

    /**
     * Begins one, ends the one that it comes in place of, and forgets all whose time had been up for {@link OpenSession#REMEMBERED}
     * when it was begun.
     *
     * @param instead what the browser had before; may be gone
     */
    void begin(OpenSession session, Optional<SecretDigest> instead, AuditNote note);

    /** Keeps when it was last used; an earlier time than the one kept is passed over, and so is a session that is gone. */
    void used(SecretDigest key, Instant at);

    /**
     * Ends those that are there, and keeps the note when any was.
     *
     * @return how many were
     */
    int end(Set<SessionId> sessions, AuditNote note);
}
