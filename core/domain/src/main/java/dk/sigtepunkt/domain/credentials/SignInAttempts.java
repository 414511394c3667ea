package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts failures and keeps them for operations; port, implemented by persistence. What is counted goes by a key that says
 * nothing of what it is made of: {@link Sealing#keyed} of an account, of a login that nobody has, or of an address.
 */
@ProviderType
public interface SignInAttempts {
    /**
     * Changes a count; of two that come together, on whichever node, the later one sees what the first one made of it.
     *
     * @param change asked once or more; pure
     * @return what the count was before
     */
    FailureCount count(String key, UnaryOperator<FailureCount> change);

    void failed(SignInAttempt attempt);

    /** Begins to count anew, as after the right password or when somebody helps. */
    void cleared(String key, AuditNote note);

    /** The newest failures first. */
    List<SignInAttempt> newest(int most);

    /** Forgets failures, and counts that nothing was added to since, from before a time. */
    void forget(Instant before);
}
