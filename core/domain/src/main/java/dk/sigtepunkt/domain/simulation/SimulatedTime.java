package dk.sigtepunkt.domain.simulation;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** The time that an installation lives in where it is not the real one; port, implemented by what keeps the installation. */
@ProviderType
public interface SimulatedTime {
    /** Whether time is simulated here; the same from start to stop. */
    boolean on();

    /**
     * Lets it be a later moment from now on, and keeps that over a restart; it goes on from there as the real time does.
     *
     * @throws IllegalStateException where time is not simulated
     */
    void move(Instant to);
}
