package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.reports.KeepReportNotes;
import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportContents;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.WrittenReports;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.templates.TemplateAddresses;
import java.util.Map;
import java.util.Optional;
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
    private final ReportTemplates templates;
    private final ReadTemplates versions;
    private final MinuteDoors minutes;
    private final ReadSeals seals;

    @Activate
    public WrittenDoors(
            @Reference ReadReports read,
            @Reference WrittenReports reports,
            @Reference KeepReports steps,
            @Reference KeepReportNotes notes,
            @Reference ReportContents contents,
            @Reference ReportTemplates templates,
            @Reference ReadTemplates versions,
            @Reference MinuteDoors minutes,
            @Reference ReadSeals seals) {
        this.read = read;
        this.reports = reports;
        this.steps = steps;
        this.notes = notes;
        this.contents = contents;
        this.templates = templates;
        this.versions = versions;
        this.minutes = minutes;
        this.seals = seals;
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

    MinuteDoors minutes() {
        return minutes;
    }

    /** The last edition that is sealed of a report, for whom it is told to. */
    Optional<ReadSeals.Last> sealed(ReportTold.Told told) {
        return seals.last(told, Optional.empty());
    }

    ReportContents contents() {
        return contents;
    }

    /** The version that the visitor wants to see the report with, and may read; empty for its own. */
    Optional<TemplateVersion> tried(ReportRef ref, PageRequest visit) {
        return TemplateAddresses.tried(ref.kind(), visit)
                .flatMap(wanted -> versions.one(wanted, Optional.empty(), visit.actor()));
    }

    Optional<CommitteeReport> committee(ReportTold.Told told, Optional<TemplateVersion> tried) {
        return tried.map(template -> reports.committee(told, template)).orElseGet(() -> reports.committee(told));
    }

    Optional<OverallReport> overall(ReportTold.Told told, Optional<TemplateVersion> tried) {
        return tried.map(template -> reports.overall(told, template)).orElseGet(() -> reports.overall(told));
    }

    /**
     * Of the report once it is begun, before that of the one that it would take; after its parts those that other versions have,
     * so that a text that is left from one of them is called by its name.
     */
    Template template(ReportRef ref) {
        Template own = templates.of(ref).template();
        Map<String, String> names = templates.names(ref.kind());
        return new Template(own.kind(), own.shown(names.keySet(), names), own.figures());
    }
}
