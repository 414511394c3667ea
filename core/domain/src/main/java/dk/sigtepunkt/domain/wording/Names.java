package dk.sigtepunkt.domain.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What actions and indicators are called, so that they are known where a text names them. */
final class Names {
    static final Names NONE = new Names(List.of(), List.of());

    /** So many letters an ending may add to a name's last word. */
    private static final int LONGEST_ENDING = 4;

    /** A name of one word that is shorter can be a common word. */
    private static final int SHORTEST_OWN = 8;

    private final Map<String, GradedAction> byKey = new HashMap<>();
    private final Map<String, List<Name>> byFirst = new HashMap<>();

    Names(Collection<GradedAction> actions, Collection<String> indicators) {
        actions.forEach(action -> {
            byKey.put(action.key(), action);
            add(action.title(), Sense.DEED, Optional.of(action));
        });
        indicators.forEach(name -> add(name, Sense.MATTER, Optional.empty()));
    }

    /** @param action of which it is the name; empty for an indicator's */
    private record Name(List<String> words, Sense sense, Optional<GradedAction> action) {
        /** Whether it is no common word that is said of other things too. */
        boolean own() {
            return words.size() > 1 || words.get(0).length() >= SHORTEST_OWN;
        }
    }

    private void add(String name, Sense sense, Optional<GradedAction> action) {
        List<String> words = DanishSentences.of(name, NONE).stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::text)
                .toList();
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(beginning(words.get(0)), none -> new ArrayList<>())
                    .add(new Name(words, sense, action));
        }
    }

    /** The action of a key; one of no name on which there is no claim where there is none. */
    GradedAction action(String key) {
        return byKey.getOrDefault(key, GradedAction.unclaimed(key, ""));
    }

    /**
     * The action that a sentence names, or the sentence before it where it names none; of several that of which least may be
     * said. Of two that are called the same the one of which most may be said, since it is not known which is meant.
     */
    Optional<GradedAction> named(Sentence sentence) {
        return named(sentence.words()).or(() -> named(sentence.before()));
    }

    private Optional<GradedAction> named(List<Word> words) {
        Map<String, GradedAction> found = new HashMap<>();
        for (int at = 0; at < words.size() && !byKey.isEmpty(); at++) {
            for (Name name : byFirst.getOrDefault(beginning(words.get(at).text()), List.of())) {
                if (name.own() && stands(name, words, at)) {
                    name.action()
                            .ifPresent(action -> found.merge(action.title(), action, (one, other) -> most(one, other)));
                }
            }
        }
        return found.values().stream().min(Comparator.comparing(GradedAction::most));
    }

    private static GradedAction most(GradedAction one, GradedAction other) {
        return other.most().exceeds(one.most()) ? other : one;
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
        int at = 0;
        while (at < words.size()) {
            Optional<Name> name = longest(words, at);
            int from = at;
            name.ifPresent(one -> mark(marked, from, from + one.words().size(), one.sense()));
            at += name.map(one -> one.words().size()).orElse(1);
        }
        return marked;
    }

    /** The longest name that begins at a place: what is called by a part of it is not meant. */
    private Optional<Name> longest(List<Word> words, int at) {
        return byFirst.getOrDefault(beginning(words.get(at).text()), List.of()).stream()
                .filter(name -> stands(name, words, at))
                .max(Comparator.comparing(name -> name.words().size()));
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
