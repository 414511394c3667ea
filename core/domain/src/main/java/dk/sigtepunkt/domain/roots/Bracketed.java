package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.domain.text.Danish;
import java.util.Optional;

/**
 * Where a text says itself what a number is, in brackets that are read as they stand: its writer's own with a source, or which
 * of the report's numbers is meant.
 *
 * @param own whether it is its writer's own
 * @param body what stands before what is said of it, where its numbers are
 * @param said the source, or what the report calls the number; empty where nothing is told
 * @param to after its closing bracket
 */
record Bracketed(boolean own, Passage body, String said, int to) {
    /** So far its closing bracket is looked for. */
    static final int LONGEST = 600;

    private static final RootWords WORDS = RootWords.in(Danish.LOCALE);

    /** The text as it is spoken, as long as before: without what such brackets say of their numbers. */
    static String spoken(String text) {
        StringBuilder spoken = new StringBuilder(text);
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            Optional<Bracketed> said = at(text, at);
            if (said.isPresent()) {
                blank(spoken, at, said.get().body().from());
                blank(spoken, said.get().body().to(), said.get().to());
            }
        }
        return spoken.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, ' ');
        }
    }

    /** The one that begins there; empty where none does. */
    static Optional<Bracketed> at(String text, int from) {
        return at(text, from, true).or(() -> at(text, from, false));
    }

    private static Optional<Bracketed> at(String text, int from, boolean own) {
        String opening = own ? WORDS.ownOpening() : WORDS.chosenOpening();
        String between = own ? WORDS.ownSource() : WORDS.chosenAs();
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
        int said = inside.indexOf(between);
        String body = said < 0 ? inside : inside.substring(0, said);
        return Optional.of(new Bracketed(
                own,
                new Passage(begun, begun + body.length(), body),
                said < 0 ? "" : inside.substring(said + between.length()).strip(),
                begun + close + 1));
    }
}
