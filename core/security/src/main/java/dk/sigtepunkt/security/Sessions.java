package dk.sigtepunkt.security;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Signed-in sessions, kept in memory: a restart signs everybody out. */
@ProviderType
public interface Sessions {
    /** Ends this long after it was last used, and in any case after {@value #LONGEST_HOURS} hours. */
    int IDLE_MINUTES = 60;

    int LONGEST_HOURS = 12;

    /** @return empty when the token is not the administrator's */
    Optional<Session> signIn(String token);

    /** @return empty when there is no such session any more */
    Optional<Session> find(String id);

    void signOut(String id);
}
