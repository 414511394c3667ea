package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps addresses of calendars, revoked ones too. */
@ProviderType
public interface FeedStore {
    /** Whether it still holds is for who asks. */
    Optional<Feed> find(SecretDigest key);

    /** All of an account; the one made last comes first. */
    List<Feed> of(AccountId account);

    void keep(Feed feed, AuditNote note);

    /**
     * Takes one of an account back, and keeps the note when that changed something.
     *
     * @return false when it has none such, or it was taken back before
     */
    boolean revoke(AccountId account, String id, Instant at, AuditNote note);
}
