package dk.sigtepunkt.web.internal.http;

import dk.sigtepunkt.domain.demo.DemoPerson;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every page says of an installation in which nothing is for real.
 *
 * @param demo as whom everybody may sign in; none where nobody may
 * @param simulated what time it is in the simulation, as one reads it; empty where time is the real one
 */
public record InstallationMarks(List<DemoPerson> demo, Supplier<Optional<String>> simulated) {
    /** Of one in which all is for real. */
    public static final InstallationMarks NONE = new InstallationMarks(List.of(), Optional::empty);

    public InstallationMarks {
        demo = List.copyOf(demo);
    }
}
