package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.MemoryInfluences;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.sections.SectionStore;
import java.time.Clock;
import java.util.List;

/** What comes of a quarter in a town in which nothing is felt in another committee. */
public final class SomeDeliveries {
    private SomeDeliveries() {}

    public static QuarterDeliveries of(SectionStore sections, ReportHistory reports, Clock clock) {
        MemoryInfluences influences = new MemoryInfluences();
        return new WrittenDeliveries(
                sections,
                reports,
                new CrossInfluences(WheelTown.strategies(), (reading, quarter) -> List.of(), influences, clock),
                influences);
    }
}
