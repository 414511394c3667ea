package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps keys, ended ones too. Port, implemented by persistence; called on any thread. */
@ProviderType
public interface ApiTokenStore {
    /** Asked on each request; whether it still holds is for who asks. */
    Optional<ApiToken> find(SecretDigest key);

    Optional<ApiToken> find(TokenId id);

    /** All of an account; the one made last comes first. */
    List<ApiToken> of(AccountId account);

    void keep(ApiToken token, AuditNote note);

    /** Keeps when it was last used; an earlier time than the one kept is passed over. */
    void used(TokenId token, Instant at);

    /**
     * Takes one back, and keeps the note when that changed something.
     *
     * @return false when there is none, or it was taken back before
     */
    boolean revoke(TokenId token, Instant at, AuditNote note);
}
