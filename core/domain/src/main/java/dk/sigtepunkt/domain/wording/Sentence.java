package dk.sigtepunkt.domain.wording;

import java.util.List;
import java.util.Set;

/**
 * A sentence as it is read.
 *
 * @param asked whether it is a question
 * @param before the words of the sentence that it follows in the same paragraph; none for the first
 */
record Sentence(List<Word> words, boolean asked, List<Word> before) {
    /** Further away than this nothing is tied together: what a sentence is about stands closer. */
    private static final int REACH = 45;

    int size() {
        return words.size();
    }

    Word at(int index) {
        return words.get(index);
    }

    boolean is(int index, String... some) {
        return index >= 0 && index < size() && Set.of(some).contains(at(index).text());
    }

    boolean has(int index, Sense sense) {
        return index >= 0 && index < size() && at(index).is(sense);
    }

    /** The first word from one place to before another that has one of the senses; negative for none. */
    int find(int from, int to, Sense... senses) {
        Set<Sense> wanted = Set.of(senses);
        for (int index = Math.max(0, from); index < Math.min(to, size()); index++) {
            if (at(index).any(wanted)) {
                return index;
            }
        }
        return -1;
    }

    boolean any(int from, int to, Sense... senses) {
        return find(from, to, senses) >= 0;
    }

    /** Where the part between marks begins in which a word stands. */
    int clauseStart(int index) {
        int start = Math.min(index, size());
        while (start > 0 && start > index - REACH && !at(start - 1).is(Sense.MARK)) {
            start--;
        }
        return start;
    }

    /** Where that part ends: the place of the next mark, or after the last word. */
    int clauseEnd(int index) {
        int end = index;
        while (end < size() && end < index + REACH && !at(end).is(Sense.MARK)) {
            end++;
        }
        return end;
    }

    /** The first word that can be tied to one. */
    int reachStart(int index) {
        return Math.max(0, index - REACH);
    }

    /** After the last word that can be tied to one. */
    int reachEnd(int index) {
        return Math.min(size(), index + REACH);
    }
}
