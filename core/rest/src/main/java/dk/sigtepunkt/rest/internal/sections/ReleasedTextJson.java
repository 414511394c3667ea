package dk.sigtepunkt.rest.internal.sections;

import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a committee has said; nobody is named, a role is.
 *
 * @param section {@code assessment}, or {@code area.} with a focus area's key
 * @param text plain, paragraphs divided by an empty line; a line that begins with {@code -} is one of a list
 * @param current whether nothing was released in its place since
 * @param writtenBy the role; empty for who has none
 * @param releasedBy the role in which it was let out
 */
public record ReleasedTextJson(
        String section,
        String text,
        boolean current,
        String writtenAt,
        String writtenBy,
        String releasedAt,
        String releasedBy) {
    static ReleasedTextJson of(ReleasedText text, boolean current) {
        return new ReleasedTextJson(
                text.ref().key().value(),
                text.text(),
                current,
                InstantText.of(text.written().at()),
                text.written().roleCode(),
                InstantText.of(text.released().at()),
                text.released().roleCode());
    }

    /** Each that was released, oldest first. */
    static List<ReleasedTextJson> all(List<ReleasedText> texts) {
        return texts.stream()
                .map(text -> of(text, standing(texts).anyMatch(text::equals)))
                .toList();
    }

    /** Those that stand. */
    public static List<ReleasedTextJson> current(QuarterWords words) {
        return standing(words.texts()).map(text -> of(text, true)).toList();
    }

    private static Stream<ReleasedText> standing(List<ReleasedText> texts) {
        return texts.stream()
                .filter(text -> texts.stream()
                        .filter(other -> other.ref().equals(text.ref()))
                        .noneMatch(other ->
                                other.released().at().isAfter(text.released().at())));
    }
}
