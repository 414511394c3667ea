package dk.sigtepunkt.domain.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What actions and indicators are called, so that they are known where a text names them. */
final class Names {
    static final Names NONE = new Names(List.of(), List.of());

    /** So many letters an ending may add to a name's last word. */
    private static final int LONGEST_ENDING = 4;

    private final Map<String, List<Name>> byFirst = new HashMap<>();

    Names(Collection<String> actions, Collection<String> indicators) {
        actions.forEach(name -> add(name, Sense.DEED));
        indicators.forEach(name -> add(name, Sense.MATTER));
    }

    private record Name(List<String> words, Sense sense) {}

    private void add(String name, Sense sense) {
        List<String> words = DanishSentences.of(name, NONE).stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::text)
                .toList();
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(beginning(words.get(0)), none -> new ArrayList<>())
                    .add(new Name(words, sense));
        }
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(LONGEST_ENDING, word.length()));
    }

    /** The words of a sentence, each with what it stands for as part of a name. */
    List<Word> marked(List<Word> words) {
        if (byFirst.isEmpty()) {
            return words;
        }
        List<Word> marked = new ArrayList<>(words);
        for (int at = 0; at < words.size(); at++) {
            for (Name name : byFirst.getOrDefault(beginning(words.get(at).text()), List.of())) {
                if (stands(name, words, at)) {
                    mark(marked, at, at + name.words().size(), name.sense());
                }
            }
        }
        return marked;
    }

    private static boolean stands(Name name, List<Word> words, int at) {
        int last = name.words().size() - 1;
        if (at + last >= words.size()) {
            return false;
        }
        for (int part = 0; part < last; part++) {
            if (!name.words().get(part).equals(words.get(at + part).text())) {
                return false;
            }
        }
        String word = words.get(at + last).text();
        String wanted = name.words().get(last);
        return word.startsWith(wanted) && word.length() - wanted.length() <= LONGEST_ENDING;
    }

    /** A name is what it is called after, and nothing that its words say elsewhere. */
    private static void mark(List<Word> words, int from, int to, Sense sense) {
        for (int at = from; at < to; at++) {
            Word word = words.get(at);
            Set<Sense> senses = at == to - 1 ? EnumSet.of(sense) : EnumSet.noneOf(Sense.class);
            words.set(at, new Word(word.text(), word.from(), word.to(), senses));
        }
    }
}
