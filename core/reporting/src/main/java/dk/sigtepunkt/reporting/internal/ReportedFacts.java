package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.roots.ReportFact;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.roots.HeldRoots;
import dk.sigtepunkt.reporting.roots.RootBook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The facts of the report as it is put together now. */
@Component
public final class ReportedFacts implements ReportFacts {
    private final Reports reports;
    private final ReadersCatalogue readers;

    @Activate
    public ReportedFacts(@Reference Reports reports, @Reference ReadersCatalogue readers) {
        this.reports = reports;
        this.readers = readers;
    }

    @Override
    public Facts of(Actor writer, Optional<CommitteeId> committee, Period quarter) {
        try (Reading reading = readers.of(writer).open()) {
            return of(reading, committee, quarter);
        }
    }

    private Facts of(Reading reading, Optional<CommitteeId> committee, Period quarter) {
        return reports.overview(reading, quarter)
                .filter(report -> committee.isEmpty()
                        || report.committees().stream()
                                .anyMatch(part -> part.committee().id().equals(committee.get())))
                .map(report -> {
                    RootBook book = RootBook.of(report, AreaNames.of(reading));
                    List<ReportFact> facts = committee.map(book::facts).orElseGet(book::facts);
                    return new Facts(
                            HeldRoots.without(HeldRoots.of(report, reading), facts), book.names(), home(committee));
                })
                .orElse(Facts.NONE);
    }

    /** A text that names nothing is about its committee's part, else about the whole. */
    private static List<String> home(Optional<CommitteeId> committee) {
        return Stream.concat(committee.stream().map(CommitteeId::value), Stream.of(RootBook.WHOLE))
                .toList();
    }
}
