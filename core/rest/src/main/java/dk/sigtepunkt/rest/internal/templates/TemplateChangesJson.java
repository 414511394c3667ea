package dk.sigtepunkt.rest.internal.templates;

import dk.sigtepunkt.domain.templates.TemplateChange;
import dk.sigtepunkt.domain.templates.TemplateDifferences;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;

/** In what a version differs from another one. */
public record TemplateChangesJson(String from, String to, List<Change> changes) {
    static TemplateChangesJson of(TemplateVersion before, TemplateVersion after) {
        return new TemplateChangesJson(
                before.ref().toString(),
                after.ref().toString(),
                TemplateDifferences.of(before.template(), after.template()).stream()
                        .map(Change::of)
                        .toList());
    }

    /**
     * @param kind added, removed, moved, heading, guide, required or figures
     * @param key of the part; empty for the key figures
     * @param sentence the same in Danish
     */
    public record Change(String kind, String key, String before, String after, String sentence) {
        static Change of(TemplateChange change) {
            return new Change(
                    change.kind().code(),
                    change.key(),
                    change.before(),
                    change.after(),
                    TemplateWords.in(Danish.LOCALE).change(change));
        }
    }
}
