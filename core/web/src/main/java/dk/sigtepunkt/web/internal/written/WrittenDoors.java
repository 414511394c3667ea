package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.reports.KeepReportNotes;
import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportContents;
import dk.sigtepunkt.reporting.written.WrittenReports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The use cases behind the pages of written reports. */
@Component(service = WrittenDoors.class)
public final class WrittenDoors {
    private final ReadReports read;
    private final WrittenReports reports;
    private final KeepReports steps;
    private final KeepReportNotes notes;
    private final ReportContents contents;

    @Activate
    public WrittenDoors(
            @Reference ReadReports read,
            @Reference WrittenReports reports,
            @Reference KeepReports steps,
            @Reference KeepReportNotes notes,
            @Reference ReportContents contents) {
        this.read = read;
        this.reports = reports;
        this.steps = steps;
        this.notes = notes;
        this.contents = contents;
    }

    ReadReports read() {
        return read;
    }

    WrittenReports reports() {
        return reports;
    }

    KeepReports steps() {
        return steps;
    }

    KeepReportNotes notes() {
        return notes;
    }

    ReportContents contents() {
        return contents;
    }
}
