package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.SomeDeliveries;
import dk.sigtepunkt.domain.wheel.WheelDisorder;
import java.time.Clock;
import java.util.stream.Stream;

/** The years that commands are about: nobody has changed anything in one. */
final class CommandWheels {
    private final MemoryWheels wheels = new MemoryWheels();

    Stream<Object> services(Catalogue catalogue, Strategies strategies, FrontDoor door, Clock clock) {
        ReadWheels read = new ReadWheels(
                strategies, wheels, SomeDeliveries.of(new MemorySections(), new MemoryReports(), clock), clock);
        return Stream.of(
                read,
                new KeepWheel(read, wheels, catalogue, door, clock),
                new WheelDisorder(strategies, wheels, clock));
    }

    int writes() {
        return wheels.book().all().size();
    }
}
