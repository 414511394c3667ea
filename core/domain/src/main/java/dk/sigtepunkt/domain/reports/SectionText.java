package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Signature;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a section's text stands.
 *
 * @param name what a reader knows the section as
 * @param written how often a text was written in it, or taken back: another number is another text; letting it out changes none
 */
public record SectionText(String key, String name, int written) {
    /** It is said of the text that stood when it was judged: one that comes meanwhile is not ready by it. */
    static ReportNote.Marked marked(List<SectionText> texts, String section, boolean ready, Signature by) {
        OptionalInt of = texts.stream()
                .filter(one -> one.key().equals(section))
                .mapToInt(SectionText::written)
                .findFirst();
        return new ReportNote.Marked(section, ready, of, by);
    }
}
