package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What reports are like where nobody has approved anything else. */
public final class ShippedTemplates {
    private static final TemplateWords WORDS = TemplateWords.in(Danish.LOCALE);

    private ShippedTemplates() {}

    public static TemplateVersion of(ReportKind kind) {
        List<TemplatePart> parts = switch (kind) {
            case COMMITTEE -> parts("reflection", Template.ASSESSMENT, "compared", "areas", "questions", "crossings");
            case QUARTERLY, IN_DEPTH ->
                parts("introduction", "conclusion", "committees", "sigtepunkter", "changes", "areas");
        };
        return new TemplateVersion(
                new TemplateRef(kind, TemplateRef.SHIPPED),
                new Template(kind, parts, TemplateFigures.BY_RULE),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static List<TemplatePart> parts(String... keys) {
        return Stream.of(keys)
                .map(key -> new TemplatePart(
                        key, WORDS.heading(key), "", Chapter.find(key).isEmpty()))
                .toList();
    }
}
