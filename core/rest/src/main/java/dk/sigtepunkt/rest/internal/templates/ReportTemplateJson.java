package dk.sigtepunkt.rest.internal.templates;

import dk.sigtepunkt.domain.templates.TemplateEntry.Approved;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template.
 *
 * @param template its name, as addresses have it
 * @param kind committee, quarterly or in-depth
 * @param state shipped, proposed or approved
 * @param standing the same as a Danish sentence
 * @param note why it is so; empty for the shipped one
 * @param proposedAt null for the shipped one
 * @param approval null while nobody has approved it
 * @param parts in the order in which they are read
 * @param figures those of the chapter key-figures
 */
public record ReportTemplateJson(
        String template,
        String kind,
        int number,
        String state,
        String standing,
        String note,
        @Nullable String proposedAt,
        @Nullable Approval approval,
        List<Part> parts,
        Figures figures) {
    static ReportTemplateJson of(TemplateVersion version) {
        return new ReportTemplateJson(
                version.ref().toString(),
                version.ref().kind().code(),
                version.ref().number(),
                state(version),
                TemplateWords.in(Danish.LOCALE).standing(version),
                version.note(),
                version.by()
                        .<@Nullable String>map(by -> InstantText.of(by.at()))
                        .orElse(null),
                version.approved().<@Nullable Approval>map(Approval::of).orElse(null),
                version.template().parts().stream().map(Part::of).toList(),
                new Figures(
                        version.template().figures().rule().code(),
                        version.template().figures().named().stream()
                                .map(Object::toString)
                                .toList()));
    }

    private static String state(TemplateVersion version) {
        if (version.ref().shipped()) {
            return "shipped";
        }
        return version.applies() ? "approved" : "proposed";
    }

    /**
     * @param meeting the body's day
     * @param from the quarter from whose report on it applies
     * @param writtenBy the role; empty for who has none
     */
    public record Approval(
            String meeting, String body, String decided, String from, String writtenAt, String writtenBy) {
        static Approval of(Approved approved) {
            return new Approval(
                    approved.meeting().toString(),
                    approved.body(),
                    approved.decided(),
                    approved.from().code(),
                    InstantText.of(approved.by().at()),
                    approved.by().roleCode());
        }
    }

    /**
     * @param key a section's key or a chapter's code
     * @param chapter whether the product puts it together
     * @param guide what writers are told; empty for nothing
     */
    public record Part(String key, boolean chapter, String heading, String guide, boolean required) {
        static Part of(TemplatePart part) {
            return new Part(part.key(), !part.section(), part.heading(), part.guide(), part.required());
        }
    }

    /** @param rule named or attention */
    public record Figures(String rule, List<String> indicators) {}
}
