package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.lists.DanishClauseWords;
import java.util.List;
import java.util.Set;

/** Finds to whom or what an action is told to have done something, behind any verb, and whether that is an effect. */
final class DanishObjects {
    private static final int WITHIN = 8;

    private final Sentence sentence;
    private final List<Word> words;

    DanishObjects(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    static boolean certain(Word word) {
        return word.text().endsWith("en")
                || word.text().endsWith("et")
                || word.text().endsWith("ne");
    }

    /**
     * Where it is told; negative for nowhere.
     *
     * @param somebody whether people do it, of whose doings to others only that counts which brought them somewhere
     * @param now whether it is told in the present
     */
    int of(int does, int end, boolean somebody, boolean now) {
        boolean shifts = words.get(does).is(Sense.SHIFTS);
        for (int at = does + 1; at < Math.min(end, does + 1 + WITHIN); at++) {
            Word word = words.get(at);
            boolean agent = word.is(Sense.AGENT) && !genitive(word);
            boolean spared = shifts && agent && sentence.is(at + 1, "for");
            if (spared
                    || (shifts && DanishClauseWords.NUISANCES.contains(word.text()))
                    || (agent && moreFor(does, at, end))) {
                return at;
            }
            if (stops(word, shifts) || (DanishClauses.preposition(word) && !skipped(at, end))) {
                return DanishClauses.NONE;
            }
            boolean passed = genitive(word) || agent || DanishClauses.preposition(word);
            if (!passed && thing(word)) {
                boolean work = counts(at) && sentence.any(at + 1, Math.min(end, at + 3), Sense.PROCESS, Sense.DATA);
                boolean effect = !work && weighs(does, at, end, somebody, now) && !handed(does, at, end);
                return effect ? at : DanishClauses.NONE;
            }
        }
        return now ? DanishClauses.NONE : clause(end);
    }

    /** That the writer's own people were given more of something. */
    private boolean moreFor(int does, int at, int end) {
        return DanishClauseWords.GIVES.contains(words.get(does).text())
                && !sentence.any(at + 1, end, Sense.PROCESS, Sense.DEED)
                && (sentence.any(at + 1, end, Sense.MORE) || sentence.is(at + 3, "ekstra"));
    }

    private static boolean stops(Word word, boolean shifts) {
        boolean agent = word.is(Sense.AGENT) && !genitive(word);
        return DanishClauseWords.NO_OBJECTS.contains(word.text())
                || word.any(Set.of(Sense.PROCESS, Sense.DATA, Sense.OUTSIDE))
                || (agent && !shifts);
    }

    /** Before a time, or as good as an adverb. */
    private boolean skipped(int at, int end) {
        return sentence.is(at, "over", "under")
                || (sentence.is(at, "i", "på", "siden")
                        && at + 1 < end
                        && words.get(at + 1).is(Sense.NUMBER));
    }
    /** What a verb is told to have brought about in a clause of its own: <i>har sikret, at alle møder</i>. */
    private int clause(int end) {
        boolean told = sentence.is(end, ",") && sentence.is(end + 1, "at");
        boolean effect = told
                && (new DanishClauses(sentence).tellsOf(end + 2)
                        || new DanishEffects(sentence).open(end + 2, sentence.clauseEnd(end + 1)));
        return effect ? end + 1 : DanishClauses.NONE;
    }

    private boolean handed(int does, int object, int end) {
        if (!DanishClauseWords.GIVES.contains(words.get(does).text())) {
            return false;
        }
        for (int at = object + 1; at < Math.min(end, object + WITHIN); at++) {
            Word word = words.get(at);
            if (DanishClauseWords.HANDED.contains(word.text())
                    || word.any(Set.of(Sense.PROCESS, Sense.DEED, Sense.DATA))) {
                return true;
            }
            if (DanishLexicon.common().noun(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean genitive(Word word) {
        return word.text().length() > 2 && word.text().endsWith("s") && word.is(Sense.AGENT);
    }

    /** Says how many or how much of what follows. */
    private boolean counts(int at) {
        return words.get(at).is(Sense.MORE)
                || DanishClauseWords.WHOM.contains(words.get(at).text())
                || words.get(at).text().endsWith("e");
    }

    private static boolean thing(Word word) {
        return word.any(Set.of(Sense.PERSON, Sense.MATTER, Sense.MORE, Sense.DEED))
                || DanishClauseWords.WHOM.contains(word.text())
                || DanishLexicon.common().noun(word);
    }

    private boolean weighs(int does, int object, int end, boolean somebody, boolean now) {
        Word word = words.get(object);
        boolean person = word.is(Sense.PERSON);
        if (DanishClauseWords.GIVES.contains(words.get(does).text())) {
            return person || (!now && (certain(word) || measured(word)));
        }
        if (now || somebody) {
            boolean lets = sentence.is(does, "lader", "lod") && person;
            boolean made = sentence.is(does, "gjort", "gjorde") && led(object + 1, end);
            boolean either = now != somebody && (measured(word) || (now && person));
            return lets || made || either || brought(object, end);
        }
        boolean counted = sentence.has(object - 1, Sense.NUMBER)
                || DanishClauseWords.NUMBERS.contains(words.get(object - 1).text());
        if (counted && person) {
            return brought(object, end) || led(object + 1, end);
        }
        boolean more = sentence.is(object - 1, "ekstra", "flere", "nye") && !word.is(Sense.PROCESS);
        return more || !word.is(Sense.DEED) || certain(word);
    }

    private static boolean measured(Word word) {
        return word.any(Set.of(Sense.MATTER, Sense.MORE, Sense.MOVES)) && !word.is(Sense.PERSON);
    }

    /** Whether counted people are told to have been led to, from or away from something, and not only when that was. */
    private boolean led(int from, int end) {
        return from + 1 < end
                && sentence.is(from, "til", "fra", "for", "om", "i", "på", "over", "af", "mod")
                && !sentence.is(from + 1, "år", "året", "alt", "perioden", "kvartalet", "foråret", "efteråret", "dag")
                && !words.get(from + 1).any(Set.of(Sense.NUMBER, Sense.DEED, Sense.PROCESS));
    }

    boolean brought(int object, int end) {
        for (int at = object; at < Math.min(end, object + WITHIN); at++) {
            if (sentence.is(at, "til") && sentence.is(at + 1, "at")) {
                return true;
            }
        }
        return words.subList(object, Math.min(end, object + WITHIN)).stream()
                .anyMatch(word -> DanishClauseWords.AWAY.contains(word.text()));
    }
}
