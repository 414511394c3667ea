package dk.sigtepunkt.security;

import dk.sigtepunkt.domain.sessions.OpenSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Says who has come to a door. What that one may is for the domain's policy. Each method may be called on any thread. */
@ProviderType
public interface Identify {
    /** What the owner of the machine is called wherever it is told who did something. */
    String OWNER = "administrator";

    /**
     * Who has a session's secret.
     *
     * @return empty when there is no such session any more
     */
    Optional<Session> session(String secret);

    /**
     * Whose session it was, for what is sent too late; nobody gets in by it.
     *
     * @return see {@link Sessions#former}
     */
    Optional<OpenSession> formerSession(String secret);

    /**
     * Who sends a key. The emergency key is compared with its file before anything else is asked, so that it lets in when
     * nothing else can be read; each use of it leaves a record, or a warning in the log where that cannot be written.
     *
     * @param authorization the header as it was sent; null for none
     */
    Caller bearer(@Nullable String authorization, Use use);

    /**
     * What a key is used for.
     *
     * @param writes whether something may be changed by it
     * @param address from where, so that not each of many reads leaves a record; kept in memory only
     */
    record Use(boolean writes, String address) {}
}
