package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.lists.DanishHarmless;
import java.util.List;
import java.util.Set;

/** Finds in the part of a sentence that follows an action what somebody did then or how something was, told without more or less. */
final class DanishOutcomes {
    private static final int SUBJECT_WITHIN = 6;

    private static final Set<String> THEY =
            Set.of("de", "flere", "færre", "alle", "mange", "ingen", "næsten", "halvdelen");

    private static final Set<Sense> ARRANGES = Set.of(
            Sense.AGENT, Sense.PROCESS, Sense.DATA, Sense.OUTSIDE, Sense.MODAL, Sense.MADE, Sense.ARRANGED, Sense.DEED);

    /** What is had or got, and not only got from somebody. */
    private static final Set<String> HAD =
            Set.of("fået", "fik", "kommet", "kom", "blevet", "blev", "begyndt", "begyndte", "fundet", "fandt");

    private final Sentence sentence;
    private final List<Word> words;
    private final DanishClauses clauses;
    private final DanishEffects effects;
    private final DanishVerbs verbs;

    DanishOutcomes(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.clauses = new DanishClauses(sentence);
        this.effects = new DanishEffects(sentence);
        this.verbs = new DanishVerbs(sentence);
    }

    /** Where what followed is told behind or around a word that ties: <i>derfor</i>. */
    int so(int from, int to) {
        boolean begins = sentence.has(from - 1, Sense.MARK)
                || (sentence.is(from - 1, "og") && sentence.has(from - 2, Sense.MARK));
        boolean arranged =
                sentence.has(to + 1, Sense.AGENT) && !sentence.is(to, "har", "er", "ser", "får", "fik", "kan");
        boolean over = verbs.over(to) || straight(to, false) >= 0;
        boolean aim = arranged || (sentence.is(from, "så") && !over);
        if ((sentence.is(from, "så", "nu") && !begins) || aim) {
            return DanishEnds.NONE;
        }
        int start = sentence.reachStart(from);
        boolean cause = DanishCauses.deed(words, start, from)
                || DanishCauses.doing(words, start, from)
                || (DanishCauses.in(words, start, from) == DanishCauses.Named.UNKNOWN && from - start > 2)
                || (sentence.clauseStart(from) == 0
                        && DanishCauses.deed(
                                sentence.before(), 0, sentence.before().size()));
        int end = sentence.is(to, ",", ":") ? sentence.reachEnd(to) : sentence.clauseEnd(to);
        int effect = effects.change(to, end);
        boolean clause = sentence.is(to, ",") && sentence.is(to + 1, "at");
        if (effect == DanishEnds.NONE && clause && effects.open(to + 2, end)) {
            effect = to;
        }
        if (effect == DanishEnds.NONE) {
            effect = within(from, start);
        }
        if (effect == DanishEnds.NONE && begins) {
            effect = then(from, to);
        }
        return cause && effect != DanishEnds.NONE && verbs.asserted(effect) ? effect : DanishEnds.NONE;
    }

    /** What somebody is told to have done then. */
    private int then(int from, int to) {
        if (sentence.is(from, "siden")) {
            return inverted(to - 1, false);
        }
        return sentence.is(from, "så") ? straight(to, false) : inverted(to, sentence.is(from, "nu"));
    }

    /** What stands before a word within its own part, where the action stands before that: <i>færre ender derfor her</i>. */
    private int within(int from, int start) {
        int clause = sentence.clauseStart(from);
        boolean cause = DanishCauses.doing(words, start, clause) || DanishCauses.deed(words, start, clause);
        return cause && from > clause + 1 ? effects.change(clause, from) : DanishEnds.NONE;
    }

    /**
     * Behind the action the verb and then who did it: <i>har lærerne fået overskud</i>.
     *
     * @param now whether what somebody does now counts too, and not only what was done
     */
    int inverted(int from, boolean now) {
        int verb = sentence.has(from, Sense.MARK) ? from + 1 : from;
        int end = sentence.clauseEnd(verb);
        if (verb >= end) {
            return DanishEnds.NONE;
        }
        if (sentence.is(verb, "er", "har", "var") && sentence.is(verb + 1, "der")) {
            return never(verb + 2, end);
        }
        boolean perfect = sentence.is(verb, "har", "er", "havde", "var");
        boolean told = perfect || clauses.past(verb) || (now && runs(verb));
        int subject = told ? somebody(verb + 1, end, now) : DanishEnds.NONE;
        if (subject < 0) {
            return DanishEnds.NONE;
        }
        if (sentence.is(subject, "ingen") && subject == verb + 1) {
            return subject;
        }
        int does = perfect ? clauses.participle(subject, end) : verb;
        boolean runs = does == verb && now && !clauses.past(verb);
        return does > 0 && (runs || counts(does, Math.max(does, subject) + 1, end)) ? subject : DanishEnds.NONE;
    }

    /** First who did it, then the verb: <i>så kælderne forblev tørre</i>. */
    int straight(int from, boolean now) {
        int end = sentence.clauseEnd(from);
        int subject = somebody(from, end, now);
        int verb = subject < 0 ? DanishEnds.NONE : verb(subject + 1, end, now);
        if (verb < 0) {
            return DanishEnds.NONE;
        }
        boolean perfect = sentence.is(verb, "har", "er", "havde", "var");
        int does = perfect ? clauses.participle(verb, end) : verb;
        return does > 0 && counts(does, does + 1, end) ? subject : DanishEnds.NONE;
    }

    private int verb(int from, int end, boolean now) {
        for (int at = from; at < Math.min(end, from + SUBJECT_WITHIN); at++) {
            if (sentence.is(at, "har", "er", "havde", "var") || clauses.past(at) || (now && runs(at))) {
                return at;
            }
            if (sentence.has(at, Sense.MODAL)) {
                return DanishEnds.NONE;
            }
        }
        return DanishEnds.NONE;
    }

    /** Any verb that tells what somebody does now, where it stands before who does it. */
    private boolean runs(int at) {
        String word = words.get(at).text();
        return clauses.present(at)
                || (word.endsWith("r")
                        && word.length() > 3
                        && !sentence.is(at, "skal", "bliver", "får", "har")
                        && !words.get(at)
                                .any(Set.of(Sense.MODAL, Sense.PERSON, Sense.DEED, Sense.PROCESS, Sense.AGENT)));
    }

    /** That something has not happened a single time, or is no more: <i>er der ikke sket en eneste ulykke</i>. */
    private int never(int from, int end) {
        for (int at = from; at < end; at++) {
            if (sentence.is(at, "altid", "igen", "nu", "atter")
                    && !sentence.any(at, end, ARRANGES.toArray(Sense[]::new))) {
                return at;
            }
            boolean none = sentence.is(at, "ikke", "ingen", "aldrig");
            for (int next = at + 1; none && next < end; next++) {
                if (sentence.is(next, "eneste", "længere", "sket", "flere", "set", "klaget", "siden")) {
                    return at + 1;
                }
            }
        }
        return DanishEnds.NONE;
    }

    private int somebody(int from, int end, boolean now) {
        for (int at = from; at < Math.min(end, from + SUBJECT_WITHIN); at++) {
            Word word = words.get(at);
            if (word.any(Set.of(Sense.AGENT, Sense.OUTSIDE, Sense.DATA, Sense.MODAL))
                    || DanishClauses.preposition(word)) {
                return DanishEnds.NONE;
            }
            if (word.is(Sense.NUMBER)) {
                return now ? DanishEnds.NONE : somebody(at + 1, end, false);
            }
            boolean person = word.is(Sense.PERSON) && !word.is(Sense.PROCESS);
            boolean they = THEY.contains(word.text()) && !sentence.has(at + 1, Sense.PROCESS);
            if (person
                    || they
                    || (word.is(Sense.MATTER)
                            && !word.is(Sense.DEED)
                            && !word.text().startsWith("tal"))) {
                return at;
            }
            if (word.any(Set.of(Sense.DEED, Sense.PROCESS))) {
                return DanishEnds.NONE;
            }
        }
        return DanishEnds.NONE;
    }

    private boolean counts(int does, int from, int end) {
        String verb = words.get(does).text();
        boolean harmless = DanishHarmless.is(verb) && !HAD.contains(verb);
        for (int at = from; at < end; at++) {
            if (words.get(at).any(ARRANGES)) {
                return false;
            }
        }
        return HAD.contains(verb) || (!harmless && !sentence.any(does, does + 1, Sense.MADE, Sense.ARRANGED));
    }
}
