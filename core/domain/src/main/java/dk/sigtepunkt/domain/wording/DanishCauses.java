package dk.sigtepunkt.domain.wording;

import java.util.List;
import java.util.Set;

/** Tells whether words name something that a municipality has done. */
final class DanishCauses {
    /** What words name. */
    enum Named {
        /** An action, or that somebody has set one up. */
        DEED,
        /** Something that is not known here, and neither a person, nor from outside, nor measured. */
        UNKNOWN,
        /** Anything else, or nothing. */
        OTHER
    }

    /** What is more or less by itself has been done by nobody. */
    private static final Set<String> LESS_OR_MORE = Set.of(
            "flere",
            "færre",
            "højere",
            "lavere",
            "stigende",
            "faldende",
            "større",
            "mindre",
            "voksende",
            "stigningen",
            "faldet");

    private static final int LONG_NOUN = 9;
    private static final Set<String> NEW = Set.of(
            "ny",
            "nye",
            "nyt",
            "vores",
            "opsøgende",
            "gratis",
            "fælles",
            "faste",
            "tidlige",
            "tidlig",
            "målrettede",
            "målrettet",
            "skærpede",
            "digitale",
            "særlige",
            "ekstra",
            "forstærkede",
            "indførte");

    private DanishCauses() {}

    static boolean deed(List<Word> words, int from, int to) {
        return in(words, from, to) == Named.DEED;
    }

    /** What comes from outside, or whoever can be asked, is another matter when it is named first. */
    static Named in(List<Word> words, int from, int to) {
        for (int index = Math.max(0, from); index < Math.min(to, words.size()); index++) {
            if (words.get(index).is(Sense.DATA)) {
                return Named.OTHER;
            }
        }
        return named(words, from, to);
    }

    private static Named named(List<Word> words, int from, int to) {
        Named first = Named.OTHER;
        boolean decided = false;
        boolean agent = false;
        for (int index = Math.max(0, from); index < Math.min(to, words.size()); index++) {
            Word word = words.get(index);
            if (word.is(Sense.DEED) || (agent && (word.is(Sense.MADE) || ours(words, index)))) {
                return Named.DEED;
            }
            if (word.is(Sense.OUTSIDE)) {
                return Named.OTHER;
            }
            agent |= word.is(Sense.AGENT) || word.text().equals("at");
            decided |= LESS_OR_MORE.contains(word.text());
            if (!decided && DanishLexicon.common().noun(word) && !describes(words, index)) {
                decided = true;
                first = known(word) ? Named.OTHER : Named.UNKNOWN;
            }
        }
        return first;
    }

    /** An adjective before its noun. */
    private static boolean describes(List<Word> words, int index) {
        return words.get(index).text().endsWith("e")
                && index > 0
                && words.get(index - 1).is(Sense.POINTS_BACK)
                && index + 1 < words.size()
                && DanishLexicon.common().noun(words.get(index + 1));
    }

    /** Of whom it is: what the committee's, the municipality's or ours is. */
    private static boolean ours(List<Word> words, int index) {
        Word before = words.get(index - 1);
        boolean whose = before.text().equals("vores")
                || (before.is(Sense.AGENT) && before.text().endsWith("s"));
        Word word = words.get(index);
        return whose && !word.any(Set.of(Sense.MATTER, Sense.PERSON, Sense.OUTSIDE, Sense.MOVES, Sense.MARK));
    }

    /** Whether a clause tells of something that the writer's own people do or did. */
    static boolean doing(List<Word> words, int from, int to) {
        for (int index = Math.max(0, from); index < Math.min(to, words.size()) - 1; index++) {
            if (words.get(index).is(Sense.AGENT) && !words.get(index).text().endsWith("s")) {
                int verb = words.get(index + 1).text().matches("har|havde") ? index + 2 : index + 1;
                return verb < to
                        && DanishLexicon.common().act(words.get(verb).text())
                        && !words.get(verb).is(Sense.MARK);
            }
            if (words.get(index).is(Sense.OUTSIDE)) {
                return false;
            }
        }
        return false;
    }

    /** Something unknown that is told to be new or ours, or has a long name of its own. */
    static boolean novel(List<Word> words, int from, int to) {
        if (in(words, from, to) != Named.UNKNOWN) {
            return false;
        }
        for (int index = Math.max(0, from); index < Math.min(to, words.size()); index++) {
            String word = words.get(index).text();
            boolean called =
                    index > from && index + 1 < to && words.get(index - 1).is(Sense.POINTS_BACK) && index - 1 == from;
            if (called
                    || NEW.contains(word)
                    || (word.length() >= LONG_NOUN && definite(word) && !known(words.get(index)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean definite(String word) {
        return word.endsWith("en")
                || word.endsWith("et")
                || word.endsWith("ne")
                || word.endsWith("ns")
                || word.endsWith("ts");
    }

    private static boolean known(Word word) {
        return word.any(Set.of(
                Sense.PERSON,
                Sense.MATTER,
                Sense.MOVES,
                Sense.SHIFTS,
                Sense.MORE,
                Sense.PROCESS,
                Sense.AGENT,
                Sense.NUMBER));
    }
}
