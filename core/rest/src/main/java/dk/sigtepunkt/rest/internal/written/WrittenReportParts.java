package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.minutes.KeepMinutes;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.domain.reports.KeepReportNotes;
import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.reporting.sealed.OpenedSeals;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.reporting.written.WrittenReports;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.minutes.MinutesResource;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.time.Clock;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Written reports, from the draft to the publication. */
@Component(service = WrittenReportParts.class)
public final class WrittenReportParts {
    private final ReadReports read;
    private final WrittenReports reports;
    private final KeepReports keep;
    private final KeepReportNotes notes;
    private final ReadMinutes minutes;
    private final KeepMinutes measuring;
    private final ReadSeals seals;
    private final OpenedSeals opened;
    private final Supplements supplements;

    @Activate
    public WrittenReportParts(
            @Reference ReadReports read,
            @Reference WrittenReports reports,
            @Reference KeepReports keep,
            @Reference KeepReportNotes notes,
            @Reference ReadMinutes minutes,
            @Reference KeepMinutes measuring,
            @Reference ReadSeals seals,
            @Reference OpenedSeals opened,
            @Reference Supplements supplements) {
        this.read = read;
        this.reports = reports;
        this.keep = keep;
        this.notes = notes;
        this.minutes = minutes;
        this.measuring = measuring;
        this.seals = seals;
        this.opened = opened;
        this.supplements = supplements;
    }

    public Stream<Object> resources(Callers callers, ReadingAnswers readings, Clock clock) {
        WrittenReportAnswers answers = new WrittenReportAnswers(callers, readings, read, reports, seals, clock);
        SealAnswers sealed = new SealAnswers(callers, readings, seals);
        return Stream.of(
                new WrittenReportListResource(answers),
                new WrittenReportResource(callers, answers, keep, notes),
                new ReportSectionResource(callers, answers, notes),
                new SealResource(sealed, answers, seals, opened),
                new SupplementResource(sealed, supplements),
                new MinutesResource(callers, minutes, measuring));
    }
}
