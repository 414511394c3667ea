package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.DecidedFocusAreas;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The installation's list, with what the council decided since. */
@Component
public final class InstalledFocusAreas implements ExpectedFocusAreas {
    private final ExpectedFocusAreas areas;

    @Activate
    public InstalledFocusAreas(
            @Reference StartFaults faults, @Reference CouncilDecisions decisions, @Reference Clock clock) {
        FileExpectedFocusAreas annex = new FileExpectedFocusAreas(
                faults, () -> InstallationData.ownOrShipped("sigtepunkt.expected-focus-areas.csv"));
        this.areas = new DecidedFocusAreas(annex, decisions, clock);
    }

    @Override
    public List<ExpectedFocusArea> all() {
        return areas.all();
    }

    @Override
    public ExpectedFocusAreas as(LocalDate day, Optional<Instant> known) {
        return areas.as(day, known);
    }

    @Override
    public List<ExpectedFocusArea> toCome() {
        return areas.toCome();
    }

    @Override
    public int place(CommitteeId committee) {
        return areas.place(committee);
    }

    @Override
    public boolean adopted(CommitteeId committee) {
        return areas.adopted(committee);
    }
}
