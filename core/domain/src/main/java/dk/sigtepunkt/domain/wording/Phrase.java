package dk.sigtepunkt.domain.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Words that follow each other, perhaps with others between them. Written as {@code førte|fører ~6 til}: either of some words, then
 * at most six others, then a word. It is looked for in time that does not depend on how long the sentence is.
 */
final class Phrase {
    private static final int NOWHERE = -1;

    private final List<Part> parts = new ArrayList<>();

    /** @param between how many words may stand before it */
    private record Part(Set<String> words, int between) {}

    Phrase(String written) {
        int between = 0;
        for (String part : written.split(" ")) {
            if (part.startsWith("~")) {
                between = Integer.parseInt(part.substring(1));
            } else {
                parts.add(new Part(Set.copyOf(Arrays.asList(part.split("\\|"))), between));
                between = 0;
            }
        }
    }

    /** The words that it can begin with. */
    Set<String> first() {
        return parts.get(0).words();
    }

    /** After its last word; negative when it does not stand there. */
    int end(List<Word> words, int at) {
        return at < words.size() && first().contains(words.get(at).text()) ? end(words, at + 1, 1) : NOWHERE;
    }

    private int end(List<Word> words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        Part wanted = parts.get(part);
        for (int skipped = 0; skipped <= wanted.between() && at + skipped < words.size(); skipped++) {
            if (wanted.words().contains(words.get(at + skipped).text())) {
                int end = end(words, at + skipped + 1, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
            if (words.get(at + skipped).is(Sense.MARK)) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }
}
