package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.domain.simulation.SimulatedTime;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.text.Danish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The time in Denmark, as a service: nobody else asks the system. In a folder that the launcher has let live in simulated time it is as
 * much earlier or later as the file there says.
 */
@Component(service = {Clock.class, SimulatedTime.class})
public final class MunicipalClock extends Clock implements SimulatedTime {
    /** What the launcher has written; see there. */
    private static final String FILE = "simulated-time";

    private final Clock system;
    private final Path file;

    /** How much later it is than really; empty where it is what it is. */
    private volatile Optional<Duration> ahead;

    @Activate
    public MunicipalClock(@Reference StartFaults faults) {
        this(faults, Clock.system(Danish.ZONE), InstallationData.data().resolve(FILE));
    }

    /** @param file there is one where time is simulated */
    MunicipalClock(StartFaults faults, Clock system, Path file) {
        this.system = system;
        this.file = file;
        this.ahead = faults.made(() -> SimulatedTimeFile.read(file));
    }

    @Override
    public ZoneId getZone() {
        return Danish.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(Danish.ZONE) ? this : new InZone(this, zone);
    }

    @Override
    public Instant instant() {
        Instant now = system.instant();
        return ahead.map(now::plus).orElse(now);
    }

    @Override
    public boolean on() {
        return ahead.isPresent();
    }

    /** Nothing asks twice at once: who owns the machine moves it. */
    @Override
    public synchronized void move(Instant to) {
        if (!on()) {
            throw new IllegalStateException("time is not simulated");
        }
        Instant really = system.instant();
        try {
            Path whole = file.resolveSibling(FILE + ".new");
            Files.writeString(whole, to + "\n" + really + "\n");
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        ahead = Optional.of(Duration.between(really, to));
    }

    /** The same time, told in another zone. */
    private static final class InZone extends Clock {
        private final Clock time;
        private final ZoneId zone;

        InZone(Clock time, ZoneId zone) {
            this.time = time;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return time.withZone(other);
        }

        @Override
        public Instant instant() {
            return time.instant();
        }
    }
}
