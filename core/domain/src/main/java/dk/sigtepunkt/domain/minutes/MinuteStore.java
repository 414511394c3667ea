package dk.sigtepunkt.domain.minutes;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps who turned it on and off, and reads the sums. What adds to a sum comes with the {@link AuditNote} of what was written,
 * and is kept in its transaction.
 */
@ProviderType
public interface MinuteStore {
    /** Oldest first; nothing in it is ever changed. */
    List<MinuteSwitch> switches();

    List<WorkSum> sums();

    /**
     * @param seen how many there were when this one was judged
     * @return false when there are more by now; then nothing is kept
     */
    boolean keep(MinuteSwitch turned, int seen, AuditNote note);
}
