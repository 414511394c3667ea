package dk.sigtepunkt.security;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sessions of those who signed in on the pages. They are kept in the database: a restart signs nobody out, and every server of an
 * installation knows them. Each method may be called on any thread, and throws what the database throws when it does not answer.
 */
@ProviderType
public interface Sessions {
    /**
     * Begins one for the owner of the machine, and leaves a record of it.
     *
     * @return empty when the key is not the emergency key
     */
    Optional<Session> signIn(String emergencyKey, Arrival arrival);

    /**
     * Begins one for somebody who has proved who it is, and leaves a record of it.
     *
     * @return empty when nobody gets in by the account
     */
    Optional<Session> begin(AccountId account, SignInMeans means, Arrival arrival);

    /**
     * Asked on each request; that counts as using it. One whose account was deactivated is ended by it.
     *
     * @return empty when there is no such session any more
     */
    Optional<Session> find(String secret);

    /**
     * What is still known of a session that is over, for a day.
     *
     * @return empty when there was none that is known, it is open, or nobody gets in by its account any more
     */
    Optional<OpenSession> former(String secret);

    /** Signs out. */
    void end(Session session);

    /**
     * What is known of the browser when somebody signs in.
     *
     * @param presented the session that it had; the new one comes in its place
     * @param device as people know it, as {@code Firefox · Linux}
     */
    record Arrival(Optional<Session> presented, String device) {}
}
