package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.rest.internal.http.InstantText;
import org.jspecify.annotations.Nullable;

/**
 * A text of a report.
 *
 * @param section its key
 * @param text plain; empty when it was taken back since
 * @param writtenBy the role; empty for who has none
 * @param withdrawn why it was taken back; null when it was not
 */
public record WrittenTextJson(
        String section,
        String text,
        String writtenAt,
        String writtenBy,
        @Nullable String withdrawn) {
    static WrittenTextJson of(ReleasedText text) {
        return new WrittenTextJson(
                text.ref().key().value(),
                text.stands() ? text.text() : "",
                InstantText.of(text.written().at()),
                text.written().roleCode(),
                text.back()
                        .<@Nullable String>map(SectionEntry.TakenBack::reason)
                        .orElse(null));
    }

    static WrittenTextJson of(ReportNote.Worded text) {
        return new WrittenTextJson(
                text.section(),
                text.text(),
                InstantText.of(text.by().at()),
                text.by().roleCode(),
                null);
    }
}
