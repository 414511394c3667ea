package dk.sigtepunkt.domain.wording;

import java.util.List;
import java.util.Set;

/** Looks for both ends of a tie: the action, and what it is said to have done. */
final class DanishEnds {
    static final int NONE = -1;

    private static final int POINTS_BACK_WITHIN = 4;

    private static final Set<String> BEGUN = Set.of(
            "kom",
            "begyndte",
            "startede",
            "åbnede",
            "flyttede",
            "trådte",
            "indført",
            "oprettet",
            "åbnet",
            "indviet",
            "lukket",
            "nedlagt",
            "fjernet",
            "bygget",
            "renoveret",
            "udbredt",
            "udvidet",
            "ansat");

    private static final Set<String> SEASONS =
            Set.of("kvartalet", "året", "skoleåret", "måneden", "perioden", "halvåret", "sæsonen", "ugen", "tiden");

    private static final Set<String> STRONG =
            Set.of("slog", "gik", "fik", "tog", "kom", "overtog", "gav", "skrev", "holdt", "lagde", "drog", "stod");

    private static final List<String> SOMEBODY = List.of(
            "konsulent",
            "rådgiver",
            "vejleder",
            "team",
            "mentor",
            "pædagog",
            "lærer",
            "koordinator",
            "gruppe",
            "råd",
            "medarbejder",
            "terapeut",
            "plejerske",
            "formidler",
            "hold",
            "vagt",
            "guide",
            "coach",
            "klub",
            "bibliotek",
            "museum");

    private static final List<String> DOINGS = List.of("ningen", "ning", "elsen", "else", "eringen", "ering");

    private final Sentence sentence;
    private final List<Word> words;
    private final DanishEffects effects;

    DanishEnds(Sentence sentence, DanishEffects effects) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.effects = effects;
    }

    /** Whether an action stands before a place in reach, or in the sentence before where the words point back. */
    boolean causeBefore(int from, int to) {
        int start = sentence.reachStart(from);
        if (DanishCauses.deed(words, start, from) || DanishCauses.deed(words, from, to)) {
            return true;
        }
        int clause = sentence.clauseStart(from);
        if (sentence.is(0, "at") && clause > 1 && DanishCauses.in(words, 1, clause) != DanishCauses.Named.OTHER) {
            return true;
        }
        boolean pointsBack = sentence.is(clause, "det", "dette", "den", "denne", "de", "disse", "hvilket", "her")
                || (sentence.is(clause, "og") && sentence.is(clause + 1, "det", "dette", "den"));
        if (pointsBack && clause > 0) {
            return DanishCauses.doing(words, start, clause)
                    || sentence.any(start, clause, Sense.MADE, Sense.ARRANGED)
                    || DanishCauses.in(words, sentence.clauseStart(clause - 1), clause - 1)
                            == DanishCauses.Named.UNKNOWN;
        }
        List<Word> before = sentence.before();
        return pointsBack
                && (DanishCauses.deed(before, 0, before.size()) || DanishCauses.doing(before, 0, before.size()));
    }

    boolean causeOrUnknownBefore(int from, int to) {
        int clause = sentence.clauseStart(from);
        int subject = sentence.is(clause, "der", "som") ? sentence.clauseStart(clause - 1) : clause;
        return causeBefore(from, to) || DanishCauses.in(words, subject, from) == DanishCauses.Named.UNKNOWN;
    }

    /** Whether something unknown that is told to be new or ours stands before a place in its part. */
    boolean novelBefore(int from) {
        int clause = sentence.clauseStart(from);
        int subject = sentence.is(clause, "der", "som") ? sentence.clauseStart(clause - 1) : clause;
        return DanishCauses.renewed(words, subject, from);
    }

    /** Whether an action that is nobody's post or team stands before a place in its part. */
    boolean deedItself(int from) {
        int start = sentence.clauseStart(from);
        boolean somebody = words.subList(start, from).stream()
                .anyMatch(word -> SOMEBODY.stream().anyMatch(word.text()::contains));
        return !somebody && DanishCauses.deed(words, start, from);
    }

    /** Before the words or within them, after what they name, or in the sentence before where they point back. */
    int effectAround(int from, int to, int causeEnd) {
        int before = effects.change(sentence.reachStart(from), from);
        if (before != NONE) {
            return before;
        }
        int within = effects.changeOrMatter(from, to);
        if (within != NONE) {
            return within;
        }
        int after = effects.change(to, sentence.reachEnd(causeEnd));
        if (after != NONE) {
            return after;
        }
        int clause = sentence.clauseStart(from);
        int verb = sentence.find(to, sentence.clauseEnd(Math.max(to, causeEnd)), Sense.SHIFTS);
        if (from == clause && verb > 0 && sentence.any(verb, verb + 3, Sense.AGENT)) {
            return verb;
        }
        boolean pointsBack = sentence.is(clause, "det", "dette", "den") && from - clause < POINTS_BACK_WITHIN;
        DanishEffects earlier = new DanishEffects(new Sentence(sentence.before(), false, List.of()));
        return pointsBack && earlier.change(0, sentence.before().size()) != NONE ? from : NONE;
    }

    /** Something unknown that is told to have begun. */
    boolean comesUp(int from, int to) {
        boolean season = words.subList(from, Math.min(to, words.size())).stream()
                .anyMatch(word -> SEASONS.contains(word.text()));
        if (season || DanishCauses.in(words, from, to) != DanishCauses.Named.UNKNOWN) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean made = words.get(at).text().endsWith("t") && sentence.is(at - 1, "blev", "er");
            if ((made && words.get(at).senses().isEmpty())
                    || doing(words.get(at))
                    || BEGUN.contains(words.get(at).text())
                    || past(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** A verb that tells what something did, and not how it was or went. */
    private static boolean past(Word word) {
        boolean form = word.text().endsWith("ede") || word.text().endsWith("te") || STRONG.contains(word.text());
        return form
                && !word.any(Set.of(Sense.MOVES, Sense.MODAL, Sense.MORE, Sense.MATTER, Sense.PERSON, Sense.PROCESS));
    }

    private static boolean doing(Word word) {
        return word.senses().isEmpty() && DOINGS.stream().anyMatch(word.text()::endsWith);
    }
}
