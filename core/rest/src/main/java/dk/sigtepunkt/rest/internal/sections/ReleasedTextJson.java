package dk.sigtepunkt.rest.internal.sections;

import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a committee has said; nobody is named, a role is.
 *
 * @param section {@code assessment}, or {@code area.} with a focus area's key
 * @param text plain, paragraphs divided by an empty line; a line that begins with {@code -} is one of a list
 * @param current whether it stands: nothing was released in its place since, and it was not taken back
 * @param writtenBy the role; empty for who has none
 * @param releasedBy the role in which it was let out
 * @param reason why it took the place of another one; empty for nothing
 * @param withdrawn that it was taken back; null when it was not
 */
public record ReleasedTextJson(
        String section,
        String text,
        boolean current,
        String writtenAt,
        String writtenBy,
        String releasedAt,
        String releasedBy,
        String reason,
        @Nullable Withdrawn withdrawn) {
    static ReleasedTextJson of(ReleasedText text, boolean current) {
        return new ReleasedTextJson(
                text.ref().key().value(),
                text.text(),
                current,
                InstantText.of(text.written().at()),
                text.written().roleCode(),
                InstantText.of(text.released().at()),
                text.released().roleCode(),
                text.reason(),
                text.back().<@Nullable Withdrawn>map(Withdrawn::of).orElse(null));
    }

    /** @param by the role; empty for who has none */
    public record Withdrawn(String at, String by, String reason) {
        static Withdrawn of(SectionEntry.TakenBack back) {
            return new Withdrawn(InstantText.of(back.by().at()), back.by().roleCode(), back.reason());
        }
    }

    /** Each that was released, oldest first. */
    static List<ReleasedTextJson> all(List<ReleasedText> texts) {
        QuarterWords words = new QuarterWords(texts);
        return texts.stream().map(text -> of(text, words.stands(text))).toList();
    }

    /** Those that stand, and those that stood when the quarter ended. */
    public static List<ReleasedTextJson> shown(QuarterWords words) {
        return words.shown().stream().map(text -> of(text, words.stands(text))).toList();
    }
}
