package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.lists.DanishClauseWords;
import dk.sigtepunkt.domain.wording.lists.DanishHarmless;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a clause that has an action for its subject, whatever its verb: to have done something to somebody or something is an effect,
 * unless the verb is known to say only what an effort is, has or does. So a turn is found that stands in no list.
 */
final class DanishDoers {
    private static final Tie TIE =
            new Tie(Tie.Kind.DOES, new Phrase("har"), Strength.CAUSES, new Tie.Instead(Tie.Instead.Family.LEADS, ""));

    private static final Set<String> NEW = Set.of(
            "nye",
            "ny",
            "nyt",
            "vores",
            "fælles",
            "gratis",
            "faste",
            "tidlige",
            "digitale",
            "tættere",
            "strammere",
            "længere");

    private static final int COMPOUND = 8;
    private static final int SHORT = 6;

    private final Sentence sentence;
    private final List<Word> words;
    private final DanishClauses clauses;
    private final DanishEnds ends;
    private final DanishObjects objects;

    DanishDoers(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.clauses = new DanishClauses(sentence);
        this.ends = new DanishEnds(sentence, new DanishEffects(sentence));
        this.objects = new DanishObjects(sentence);
    }

    /** What a clause that begins at a place ties; nothing when its subject is no action or its verb harmless. */
    Optional<DanishForce.Span> in(int begins) {
        int start = sentence.is(begins, "at", "og", "men") ? begins + 1 : begins;
        int end = sentence.clauseEnd(start);
        if (end - start < 2
                || sentence.is(
                        start, "om", "hvis", "når", "hvor", "hvordan", "hvorfor", "hvad", "fordi", "mens", "selvom")) {
            return Optional.empty();
        }
        int verb = verb(start, end);
        return verb < 0 ? Optional.empty() : done(start, verb, end);
    }

    private int verb(int start, int end) {
        boolean apart = start > 1 && sentence.is(start, "har", "havde");
        return apart ? start : clauses.verb(start, end);
    }

    private Optional<DanishForce.Span> done(int start, int verb, int end) {
        boolean perfect = sentence.is(verb, "har", "havde");
        int does = perfect ? clauses.participle(verb, end) : verb;
        if (does > 0 && ours(start, verb, does)) {
            return with(verb, does, end);
        }
        int head = does < 0 ? DanishClauses.NONE : subject(start, verb, does);
        if (head < 0 || harmless(does, end)) {
            return Optional.empty();
        }
        boolean now = !perfect && !clauses.past(verb);
        if (now && sentence.is(start, "der", "som")) {
            return Optional.empty();
        }
        int effect =
                objects.of(does, end, DanishClauseWords.somebody(words.get(head).text()), now);
        return effect < 0 ? Optional.empty() : Optional.of(new DanishForce.Span(TIE, verb, does + 1, effect));
    }

    /** Whether the writer's own people are told to have done it. */
    private boolean ours(int start, int verb, int does) {
        boolean before = verb == start + 1
                && sentence.has(start, Sense.AGENT)
                && !sentence.at(start).text().endsWith("s");
        boolean behind = does > verb + 1
                && sentence.has(verb + 1, Sense.AGENT)
                && !sentence.at(verb + 1).text().endsWith("s");
        return before || behind;
    }

    /** What they did to somebody or something by an action: <i>vi har hentet de unge ud med opsøgende arbejde</i>. */
    private Optional<DanishForce.Span> with(int verb, int does, int end) {
        int with = does + 1;
        while (with < end && !sentence.is(with, "med", "gennem", "via", "ved")) {
            with++;
        }
        boolean means = with < end && DanishCauses.deed(words, with + 1, end) && !sentence.has(with + 1, Sense.NUMBER);
        boolean made = words.get(does).any(Set.of(Sense.MADE, Sense.ARRANGED))
                || DanishHarmless.is(words.get(does).text());
        int effect = means && !made ? objects.of(does, with, true, false) : DanishClauses.NONE;
        return effect < 0 ? Optional.empty() : Optional.of(new DanishForce.Span(TIE, verb, does + 1, effect));
    }

    /** What was done to what a clause begins with, by an action behind it: <i>uroen er tæmmet gennem faste aftaler</i>. */
    Optional<DanishForce.Span> suffered(int start) {
        int end = sentence.clauseEnd(start);
        int is = start + 1;
        while (is < end && !sentence.is(is, "er", "var", "blev", "bliver")) {
            is++;
        }
        int does = is < end ? clauses.participle(is, end) : DanishClauses.NONE;
        does = does > 0 && sentence.is(does, "blevet") ? clauses.participle(does, end) : does;
        boolean by = does > 0 && sentence.is(does + 1, "af", "gennem", "via", "ved", "med");
        int head = by ? clauses.head(start, is) : DanishClauses.NONE;
        boolean effect = head >= 0
                && !words.get(head).any(Set.of(Sense.DEED, Sense.PROCESS, Sense.AGENT, Sense.DATA, Sense.OUTSIDE))
                && words.get(head).any(Set.of(Sense.MATTER, Sense.PERSON));
        boolean done = effect
                && !DanishHarmless.is(words.get(does).text())
                && !words.get(does).any(Set.of(Sense.MADE, Sense.ARRANGED));
        boolean cause = done
                && !sentence.has(does + 2, Sense.NUMBER)
                && DanishCauses.deed(words, does + 2, Math.min(end, does + 8));
        return cause ? Optional.of(new DanishForce.Span(TIE, is, does + 2, head)) : Optional.empty();
    }

    /** What only arranges things brings somebody somewhere where a word says so: <i>sendte 54 borgere hjem</i>. */
    private boolean harmless(int does, int end) {
        String verb = words.get(does).text();
        if (sentence.is(does, "sat", "satte", "sætter")) {
            return !sets(does, end);
        }
        boolean gathered = sentence.is(does, "samlet", "samlede")
                && does + 1 < end
                && DanishObjects.certain(words.get(does + 1))
                && !sentence.is(does + 2, "til", "i");
        boolean kept = sentence.is(does, "holdt", "holder")
                && (sentence.is(does + 1, "de", "dem") || sentence.has(does + 1, Sense.PERSON))
                && sentence.find(does + 2, end, Sense.PROCESS, Sense.DEED) < 0;
        boolean got = verb.equals("fået") && sentence.any(does + 1, end, Sense.PERSON);
        boolean moved = (got || DanishClauseWords.MOTION.contains(verb)) && objects.brought(does + 1, end);
        return DanishHarmless.is(verb) && !gathered && !kept && !moved;
    }

    /** Whether something short is told to have been set in or on something: <i>sat prop i</i>. */
    private boolean sets(int does, int end) {
        for (int at = does + 2; at < Math.min(end, does + 5); at++) {
            Word set = words.get(at - 1);
            if (sentence.is(at, "i", "på", "for", "over")
                    && DanishLexicon.common().noun(set)) {
                return !DanishClauseWords.SET.contains(set.text())
                        && set.senses().isEmpty()
                        && set.text().length() <= SHORT;
            }
        }
        return false;
    }

    /** Where the action stands that does it: before the verb, before a clause between, or behind an auxiliary. */
    private int subject(int start, int verb, int does) {
        if (sentence.is(start, "der", "som") && start > 1) {
            int before = sentence.clauseStart(start - 1);
            return action(before, last(before, start - 1));
        }
        if (verb == start) {
            int first = sentence.clauseEnd(0);
            boolean clause = sentence.is(0, "at") && DanishCauses.in(words, 1, first) != DanishCauses.Named.OTHER;
            return clause ? 0 : start > 1 ? action(0, clauses.head(0, first)) : DanishClauses.NONE;
        }
        if (verb == start + 1 && sentence.is(start, "det", "dette", "den", "hvilket", "disse")) {
            return ends.causeBefore(verb, does) ? start : DanishClauses.NONE;
        }
        if (DanishClauses.preposition(words.get(start)) && does > verb) {
            return action(verb + 1, clauses.head(verb + 1, does));
        }
        return action(start, clauses.head(start, verb));
    }

    private int last(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (DanishLexicon.common().noun(words.get(at))) {
                return at;
            }
        }
        return DanishClauses.NONE;
    }

    private int action(int from, int head) {
        if (head < 0 || DanishClauseWords.noDoer(words.get(head).text())) {
            return DanishClauses.NONE;
        }
        Word word = words.get(head);
        DanishCauses.Named named = DanishCauses.in(words, from, head + 1);
        if (sentence.any(from, head + 1, Sense.OUTSIDE, Sense.DATA)) {
            return DanishClauses.NONE;
        }
        boolean known = word.is(Sense.DEED) && !word.is(Sense.PROCESS) && named == DanishCauses.Named.DEED;
        boolean held = word.is(Sense.PROCESS)
                && word.text().length() >= COMPOUND
                && DanishObjects.certain(word)
                && !word.any(Set.of(Sense.MATTER, Sense.PERSON));
        boolean called = word.senses().isEmpty() && named != DanishCauses.Named.OTHER;
        return known || called || held || (head > from && arranged(from, head)) ? head : DanishClauses.NONE;
    }

    /** What indicators are about is an action where it is told to be new, ours, or made so: <i>den beskyttede beskæftigelse</i>. */
    private boolean arranged(int from, int head) {
        Word word = words.get(head);
        boolean matter = word.is(Sense.MATTER) && !word.any(Set.of(Sense.PERSON, Sense.MOVES, Sense.MORE));
        boolean ours = words.get(head - 1).is(Sense.AGENT)
                && words.get(head - 1).text().endsWith("s");
        boolean made = head - from > 1
                && sentence.is(from, "den", "det", "de")
                && words.get(head - 1).text().endsWith("ede")
                && !sentence.is(head - 1, "øgede", "forøgede", "ændrede");
        return matter && (ours || made || NEW.contains(words.get(head - 1).text()));
    }
}
