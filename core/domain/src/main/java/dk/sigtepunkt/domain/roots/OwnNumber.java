package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.domain.text.Danish;
import java.util.Optional;

/**
 * Where a text says that a number is its writer's own, and where it is from: in brackets that are read as they stand.
 *
 * @param body what stands before the source, where its numbers are
 * @param source empty where none is told
 * @param to after its closing bracket
 */
record OwnNumber(Passage body, String source, int to) {
    /** So far its closing bracket is looked for. */
    static final int LONGEST = 600;

    private static final RootWords WORDS = RootWords.in(Danish.LOCALE);

    /** The one that begins there; empty where none does. */
    static Optional<OwnNumber> at(String text, int from) {
        String opening = WORDS.ownOpening();
        if (!text.regionMatches(true, from, opening, 0, opening.length())) {
            return Optional.empty();
        }
        int begun = from + opening.length();
        String reach = text.substring(begun, Math.min(text.length(), begun + LONGEST));
        int close = reach.indexOf(']');
        if (close < 0) {
            return Optional.empty();
        }
        String inside = reach.substring(0, close);
        int said = inside.indexOf(WORDS.ownSource());
        String body = said < 0 ? inside : inside.substring(0, said);
        return Optional.of(new OwnNumber(
                new Passage(begun, begun + body.length(), body),
                said < 0
                        ? ""
                        : inside.substring(said + WORDS.ownSource().length()).strip(),
                begun + close + 1));
    }
}
