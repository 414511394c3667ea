package dk.sigtepunkt.domain.simulation;

import java.time.Instant;
import java.util.Locale;

/** What is said of simulated time. */
public interface SimulationWords {
    /** Danish until there is another set. */
    static SimulationWords in(Locale language) {
        return new DanishSimulationWords();
    }

    /** That time is the real one here, with what to do. */
    String notSimulated();

    /** That it is no day and no moment, with how one is written. */
    String unreadable();

    /** @param now what it is in the simulation */
    String notForwards(Instant now);

    /** @param year the last one that can be written */
    String tooLate(int year);
}
