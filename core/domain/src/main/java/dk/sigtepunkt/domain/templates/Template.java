package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report of a kind consists of: the one place that knows its sections and the order of all of it.
 *
 * @param parts in the order in which they are read
 */
public record Template(ReportKind kind, List<TemplatePart> parts, TemplateFigures figures) {
    /** The one section of a committee's report that is told outside it too, so that no template leaves it out. */
    public static final String ASSESSMENT = "assessment";

    private static final TemplateWords WORDS = TemplateWords.in(Danish.LOCALE);

    public Template {
        parts = List.copyOf(parts);
    }

    /** The keys of what people write, in their order. */
    public List<String> sections() {
        return parts.stream()
                .filter(TemplatePart::section)
                .map(TemplatePart::key)
                .toList();
    }

    /** Empty when it has no such part. */
    public Optional<TemplatePart> part(String key) {
        return parts.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** What whoever writes in a part is told; empty for nothing. */
    public String guide(String key) {
        return part(key).map(TemplatePart::guide).orElse("");
    }

    public boolean has(Chapter chapter) {
        return part(chapter.code()).isPresent();
    }

    /** Whether it can be left out of a template of the kind. */
    public static boolean needed(ReportKind kind, String key) {
        return Chapter.find(key)
                .map(chapter -> chapter.needed(kind))
                .orElse(kind == ReportKind.COMMITTEE && key.equals(ASSESSMENT));
    }

    /**
     * All that a reader is to see in their order: the parts, and after them each text whose section is none of them, so that
     * none is lost.
     *
     * @param written the sections in which a text stands
     * @param names what other templates call sections
     */
    public List<TemplatePart> shown(Collection<String> written, Map<String, String> names) {
        List<TemplatePart> all = new ArrayList<>(parts);
        written.stream()
                .filter(key -> part(key).isEmpty())
                .sorted()
                .map(key -> new TemplatePart(key, names.getOrDefault(key, WORDS.heading(key)), "", false))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
