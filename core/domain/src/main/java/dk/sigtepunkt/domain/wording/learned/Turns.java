package dk.sigtepunkt.domain.wording.learned;

import java.util.ArrayList;
import java.util.List;

/** All turns of a sentence: up to three words as they stand, and up to four by what they stand for. */
public final class Turns {
    private static final int WORDS = 3;
    private static final int KINDS = 4;

    private Turns() {}

    /**
     * @param words in small letters
     * @param kinds what each word stands for, as many as there are words
     */
    public static List<WordTurn> of(List<String> words, List<String> kinds) {
        List<WordTurn> turns = new ArrayList<>();
        add(turns, "w", words, WORDS);
        add(turns, "k", kinds, KINDS);
        return turns;
    }

    private static void add(List<WordTurn> turns, String mark, List<String> parts, int longest) {
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder name = new StringBuilder(mark);
            for (int to = from; to < Math.min(from + longest, parts.size()); to++) {
                name.append(' ').append(parts.get(to));
                turns.add(new WordTurn(name.toString(), from, to + 1));
            }
        }
    }
}
