package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.roots.RootBook;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The facts of the report as it is put together now. */
@Component
public final class ReportedFacts implements ReportFacts {
    private final Reports reports;

    @Activate
    public ReportedFacts(@Reference Reports reports) {
        this.reports = reports;
    }

    @Override
    public Facts of(Reading reading, Optional<CommitteeId> committee, Period quarter) {
        return reports.overview(reading, quarter)
                .filter(report -> committee.isEmpty()
                        || report.committees().stream()
                                .anyMatch(part -> part.committee().id().equals(committee.get())))
                .map(report -> RootBook.of(report, AreaNames.of(reading)))
                .map(book -> new Facts(committee.map(book::facts).orElseGet(book::facts), book.names()))
                .orElse(Facts.NONE);
    }
}
