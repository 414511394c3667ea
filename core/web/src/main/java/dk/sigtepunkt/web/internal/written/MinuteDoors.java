package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.minutes.KeepMinutes;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.domain.minutes.WorkTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The use cases behind what is told of the time that reports take. */
@Component(service = MinuteDoors.class)
public final class MinuteDoors {
    private final WorkTime time;
    private final ReadMinutes read;
    private final KeepMinutes keep;

    @Activate
    public MinuteDoors(@Reference WorkTime time, @Reference ReadMinutes read, @Reference KeepMinutes keep) {
        this.time = time;
        this.read = read;
        this.keep = keep;
    }

    WorkTime time() {
        return time;
    }

    ReadMinutes read() {
        return read;
    }

    KeepMinutes keep() {
        return keep;
    }
}
