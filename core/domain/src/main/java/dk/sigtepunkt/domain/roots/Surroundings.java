package dk.sigtepunkt.domain.roots;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a number, from near to far.
 *
 * @param clause between the commas and the words that set one number against another
 * @param before the sentence before it on the same line; empty for none
 */
record Surroundings(String clause, String sentence, String before) {
    /** A sentence is looked through so far to either side. */
    private static final int FARTHEST = 600;

    /** @param others where the text's other numbers stand */
    static Surroundings of(String text, Passage place, List<Passage> others) {
        Span sentence = within(DanishClauses.SENTENCE, text, place, new Span(0, text.length()).near(place));
        Span clause = within(DanishClauses.CLAUSE, text, place, sentence);
        Span part = within(DanishClauses.AND, text, place, clause);
        boolean each = !part.equals(clause) && others.stream().anyMatch(one -> clause.has(one) && !part.has(one));
        Span before = begins(text, sentence.from())
                ? new Span(0, 0)
                : within(
                        DanishClauses.SENTENCE,
                        text,
                        new Passage(sentence.from() - 2, sentence.from() - 2, ""),
                        sentence.back());
        return new Surroundings(
                (each ? part : clause).of(text), sentence.of(text), text.substring(before.from(), before.to()));
    }

    /** Whether nothing stands before it on its line. */
    private static boolean begins(String text, int at) {
        String before = text.substring(Math.max(0, at - 2), at);
        return before.length() < 2 || before.indexOf('\n') >= 0;
    }

    private record Span(int from, int to) {
        Span near(Passage place) {
            return new Span(Math.max(from, place.from() - FARTHEST), Math.min(to, place.to() + FARTHEST));
        }

        /** What comes before it. */
        Span back() {
            return new Span(Math.max(0, from - FARTHEST), from);
        }

        boolean has(Passage place) {
            return place.from() >= from && place.to() <= to;
        }

        String of(String text) {
            return text.substring(from, to);
        }
    }

    private static Span within(Pattern bound, String text, Passage place, Span whole) {
        Matcher bounds = bound.matcher(text).region(whole.from(), whole.to()).useTransparentBounds(true);
        int from = whole.from();
        int to = whole.to();
        while (bounds.find()) {
            if (bounds.end() <= place.from()) {
                from = bounds.end();
            } else if (bounds.start() >= place.to()) {
                to = bounds.start();
                break;
            }
        }
        return new Span(from, to);
    }
}
