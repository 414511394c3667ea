package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import java.util.List;

/**
 * Of which template a report is.
 *
 * @param version its name, as {@code /report-templates} has it
 * @param parts all that is in the report, in the order in which it is read
 */
public record ReportShapeJson(String version, List<Part> parts) {
    static ReportShapeJson of(TemplateVersion template, List<TemplatePart> parts) {
        return new ReportShapeJson(
                template.ref().toString(),
                parts.stream()
                        .map(part -> new Part(part.key(), part.heading(), !part.section()))
                        .toList());
    }

    /** @param chapter whether the product puts it together */
    public record Part(String key, String heading, boolean chapter) {}
}
