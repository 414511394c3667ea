package dk.sigtepunkt.domain.publicity;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import java.time.Clock;

/** The rule over a test's catalogue, with a setting that the test changes. */
public final class SomeReaders implements ReadersCatalogue {
    private final Catalogue catalogue;
    private final ReportHistory reports;
    private final ReadWheels wheels;
    private final FrontDoor door;
    private final Clock clock;
    private volatile PublicFigures now;

    public SomeReaders(Catalogue catalogue, ReportHistory reports, ReadWheels wheels, FrontDoor door, Clock clock) {
        this.catalogue = catalogue;
        this.reports = reports;
        this.wheels = wheels;
        this.door = door;
        this.clock = clock;
        this.now = with("");
    }

    /** @param from the first quarter of which nothing is told before its report; nothing for none */
    public void waitFrom(String from) {
        now = with(from);
    }

    private PublicFigures with(String from) {
        return new PublicFigures(catalogue, PublicitySettings.of(from), reports, wheels, door, clock);
    }

    @Override
    public Catalogue of(Actor asker) {
        return now.of(asker);
    }
}
