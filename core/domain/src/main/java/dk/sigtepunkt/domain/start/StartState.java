package dk.sigtepunkt.domain.start;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How far the start has come, for those who show it. */
@ProviderType
public interface StartState {
    /** What the start waits for now, plain Danish; empty when it waits for nothing. */
    Optional<String> waitingFor();

    /** Told once by whoever sees that the server answers: the start is over. */
    void answers();
}
