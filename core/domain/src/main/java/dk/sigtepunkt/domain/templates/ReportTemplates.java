package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.WrittenReport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which template a report is of: the one that it took when it was begun, whatever was approved since. */
@Component(service = ReportTemplates.class)
public final class ReportTemplates {
    private final TemplateHistory templates;
    private final ReportHistory reports;

    @Activate
    public ReportTemplates(@Reference TemplateHistory templates, @Reference ReportHistory reports) {
        this.templates = templates;
        this.reports = reports;
    }

    /** Of one that nobody has begun the one that it would take now. */
    public TemplateVersion of(WrittenReport report) {
        TemplateBook book = templates.book();
        ReportRef ref = report.ref();
        OptionalInt taken = report.template();
        return taken.isPresent()
                ? book.find(new TemplateRef(ref.kind(), taken.getAsInt()))
                        .orElseGet(() -> ShippedTemplates.of(ref.kind()))
                : book.inForce(ref.kind(), ref.quarter());
    }

    /** What each section was ever called in a report of the kind, as the newest version has it that has it. */
    public Map<String, String> names(ReportKind kind) {
        Map<String, String> names = new TreeMap<>();
        templates
                .book()
                .all(kind)
                .forEach(version -> version.template().parts().stream()
                        .filter(TemplatePart::section)
                        .forEach(part -> names.put(part.key(), part.heading())));
        return Map.copyOf(names);
    }

    /** As {@link Template#shown}, by the version that the report is of. */
    public List<TemplatePart> shown(WrittenReport report, Collection<String> written) {
        return of(report).template().shown(written, names(report.ref().kind()));
    }

    /** The same of a report as it is kept. */
    public List<TemplatePart> shown(ReportRef ref, Collection<String> written) {
        return shown(reports.book().report(ref), written);
    }

    public TemplateVersion of(ReportRef ref) {
        return of(reports.book().report(ref));
    }
}
