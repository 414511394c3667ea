package dk.sigtepunkt.rest.internal.wheel;

import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.publicity.SomeReaders;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.domain.wheel.WrittenDeliveries;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.time.Clock;
import java.util.List;

/** What of the interface is about bodies' years, over what a test keeps. */
public final class TownWheels {
    private TownWheels() {}

    public static SomeReaders readers(RunningApi api, FrontDoor house, Strategies strategies, Clock clock) {
        return new SomeReaders(api.catalogue, api.reports, read(api, strategies, clock), house, clock);
    }

    private static ReadWheels read(RunningApi api, Strategies strategies, Clock clock) {
        return new ReadWheels(
                strategies,
                api.wheels,
                new WrittenDeliveries(
                        api.sections,
                        api.reports,
                        new CrossInfluences(strategies, (reading, quarter) -> List.of(), api.influences, clock),
                        api.influences),
                clock);
    }

    public static WheelParts parts(RunningApi api, FrontDoor house, Strategies strategies, Clock clock) {
        ReadWheels read = read(api, strategies, clock);
        return new WheelParts(
                read,
                new KeepWheel(read, api.wheels, api.catalogue, house, clock),
                new WheelFeeds(api.feeds, read, api.holders, api.catalogue, house, clock));
    }
}
