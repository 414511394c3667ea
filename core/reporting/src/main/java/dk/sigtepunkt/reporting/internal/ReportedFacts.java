package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.roots.RootBook;
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
    public Facts of(Reading reading, CommitteeId committee, Period quarter) {
        return reports.overview(reading, quarter)
                .filter(report -> report.committees().stream()
                        .anyMatch(part -> part.committee().id().equals(committee)))
                .map(report -> RootBook.of(report, AreaNames.of(reading)))
                .map(book -> new Facts(book.facts(committee), book.names()))
                .orElse(Facts.NONE);
    }
}
