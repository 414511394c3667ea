package dk.sigtepunkt.rest.internal.wheel;

import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bodies' years. */
@Component(service = WheelParts.class)
public final class WheelParts {
    private final ReadWheels read;
    private final KeepWheel keep;
    private final WheelFeeds feeds;

    @Activate
    public WheelParts(@Reference ReadWheels read, @Reference KeepWheel keep, @Reference WheelFeeds feeds) {
        this.read = read;
        this.keep = keep;
        this.feeds = feeds;
    }

    public ReadWheels read() {
        return read;
    }

    public Stream<Object> resources(Callers callers, ReadingAnswers readings) {
        return Stream.of(new WheelResource(callers, readings, read, keep), new OwnCalendarResource(callers, feeds));
    }
}
