package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.domain.breadth.BreadthSettings;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.domain.breadth.ReadTurnouts;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.time.Clock;

/** What of the interface is about who takes part, over what a test keeps. */
public final class TownTurnouts {
    private TownTurnouts() {}

    public static BreadthParts parts(RunningApi api, FrontDoor house, Clock clock) {
        BreadthSettings settings = BreadthSettings.of(5, "Byen", "På landet");
        return new BreadthParts(
                api.turnouts,
                new ReadTurnouts(api.turnouts, house),
                new KeepTurnouts(api.turnouts, api.catalogue, settings, house, clock));
    }
}
