package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.lists.DanishHarmless;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a Danish clause its subject and its verb, by where they stand and by their endings. */
final class DanishClauses {
    static final int NONE = -1;

    private static final int VERB_WITHIN = 14;
    private static final int PARTICIPLE_WITHIN = 6;
    private static final int SUBJECT_WITHIN = 3;
    private static final int SHORTEST_VERB = 5;

    private static final Set<String> PREPOSITIONS = words("""
            i på til for af med mod om over under ved fra hos efter gennem igennem blandt langs mellem omkring uden inden via
            bag foran siden før som
            """);

    private static final Set<String> STATES = words("""
            er var blev bliver kan skal vil må bør kunne skulle ville burde måtte får fik gør hvis
            """);

    private static final Set<String> BEEN = words("fået kommet blevet givet været haft gået gjort nået taget samlet");

    /** Before a verb that stands behind its subject there is no such word. */
    private static final Set<String> NO_SUBJECT_END =
            words("og eller samt men en et den det de der at ny nye vores som");

    private static final Set<String> STRONG = words("""
            gav bragte holdt drev brød slog trak skød bandt skar lod lagde satte gjorde bar hjalp blev forblev flød greb nød red rev rejste
            sank slap sprang steg tvang vandt sendte vendte tændte fangede forsvandt stod gik kom tog fik brændte lettede
            """);

    private static final Pattern PAST = Pattern.compile(".*(ede|[^s]te|[ioøåyuæa]ste|ldt|gte)");

    private final Sentence sentence;

    DanishClauses(Sentence sentence) {
        this.sentence = sentence;
    }

    private static Set<String> words(String some) {
        return Set.of(some.strip().split("\\s+"));
    }

    static boolean preposition(Word word) {
        return PREPOSITIONS.contains(word.text());
    }

    /** Where the verb of a clause stands that has its subject first; negative for none, and where it only is or shall. */
    int verb(int start, int end) {
        for (int at = start + 1; at < Math.min(end, start + VERB_WITHIN); at++) {
            if (sentence.is(at, "har", "havde")) {
                return at;
            }
            if (STATES.contains(sentence.at(at).text()) || sentence.is(at, "åbent")) {
                return NONE;
            }
            boolean relative = at == start + 1 && sentence.is(start, "der", "som");
            if ((relative || behindNoun(at)) && (past(at) || present(at))) {
                return at;
            }
        }
        return NONE;
    }

    private boolean behindNoun(int at) {
        Word before = sentence.at(at - 1);
        return !preposition(before)
                && !NO_SUBJECT_END.contains(before.text())
                && !(before.text().endsWith("e")
                        && !before.text().endsWith("ne")
                        && before.senses().isEmpty())
                && !before.text().equals("faste");
    }

    boolean past(int at) {
        String word = sentence.at(at).text();
        boolean form = STRONG.contains(word)
                || (word.length() >= SHORTEST_VERB
                        && !DanishLexicon.common().small(word)
                        && PAST.matcher(word).matches()
                        && !sentence.at(at).any(Set.of(Sense.MORE, Sense.PERSON, Sense.MATTER, Sense.NUMBER)));
        return form && !(sentence.has(at + 1, Sense.DEED) && word.endsWith("ede"));
    }

    boolean present(int at) {
        Word word = sentence.at(at);
        if (sentence.is(at, "giver", "lader")) {
            return true;
        }
        return word.text().length() >= SHORTEST_VERB
                && word.text().endsWith("r")
                && word.any(Set.of(Sense.SHIFTS, Sense.MOVES))
                && Set.of(Sense.SHIFTS, Sense.MOVES).containsAll(word.senses())
                && !word.text().equals("eller")
                && !DanishHarmless.is(word.text())
                && DanishLexicon.common().noun(word);
    }

    /** The participle that goes with an auxiliary; negative for none. */
    int participle(int auxiliary, int end) {
        for (int at = auxiliary + 1; at < Math.min(end, auxiliary + PARTICIPLE_WITHIN); at++) {
            String word = sentence.at(at).text();
            if (sentence.is(at, "en", "et", "én", "ét", "mindst", "åbent", "lukket")) {
                return NONE;
            }
            boolean form = word.length() > 2
                    && (word.endsWith("et") || word.endsWith("t"))
                    && (DanishTies.participle(word) || DanishHarmless.is(word) || unknown(at));
            if ((form && !DanishLexicon.common().small(word)) || BEEN.contains(word)) {
                return at;
            }
        }
        return NONE;
    }

    private boolean unknown(int at) {
        return !sentence.at(at).any(Set.of(Sense.DEED, Sense.MATTER, Sense.PERSON, Sense.PROCESS, Sense.OUTSIDE));
    }

    /** Whether a clause begins with somebody or something measured and tells of no work: <i>at 40 unge nu har en plan</i>. */
    boolean tellsOf(int from) {
        int end = sentence.clauseEnd(from);
        return sentence.find(from, Math.min(end, from + SUBJECT_WITHIN), Sense.PERSON, Sense.MATTER) >= 0
                && !sentence.any(from, end, Sense.AGENT, Sense.MODAL, Sense.PROCESS);
    }

    /** The noun that a subject is about: the last before the first preposition. */
    int head(int from, int to) {
        int found = NONE;
        for (int at = from; at < to; at++) {
            Word word = sentence.at(at);
            if (preposition(word) || word.is(Sense.MARK)) {
                return found;
            }
            if (DanishLexicon.common().noun(word)
                    || word.any(
                            Set.of(Sense.DEED, Sense.AGENT, Sense.OUTSIDE, Sense.DATA, Sense.PERSON, Sense.MATTER))) {
                found = at;
            }
        }
        return found;
    }
}
