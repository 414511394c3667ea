package dk.sigtepunkt.domain.wording;

import java.util.List;
import java.util.Set;

/** Ties that have the action before them and the effect after. Each tells where the effect is, or nowhere when it ties nothing. */
final class DanishActionFirst {
    /** Verbs that say of whatever follows that it was brought up or down. */
    static final Set<String> OPEN = Set.of(
            "forhindre",
            "afværge",
            "forebygge",
            "reducere",
            "nedbringe",
            "mindske",
            "dæmpe",
            "halvere",
            "fordoble",
            "eliminere",
            "sænke",
            "hæve",
            "øge",
            "forbedre",
            "forkorte",
            "begrænse",
            "minimere",
            "knække",
            "bremse",
            "udrydde",
            "aflaste",
            "mobilisere",
            "hverve");

    private final Sentence sentence;
    private final List<Word> words;
    private final DanishEffects effects;
    private final DanishEnds ends;
    private final DanishVerbs verbs;

    DanishActionFirst(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.effects = new DanishEffects(sentence);
        this.ends = new DanishEnds(sentence, effects);
        this.verbs = new DanishVerbs(sentence);
    }

    int leads(int from, int to) {
        if (!verbs.tells(from)) {
            return DanishEnds.NONE;
        }
        int end = sentence.reachEnd(to);
        int effect = effects.changeOrMatter(to, end);
        if (effect == DanishEnds.NONE && !sentence.is(to - 1, "til", "i", "på", "for")) {
            effect = effects.changeOrMatter(from, to);
        }
        if (effect == DanishEnds.NONE && (sentence.is(to, "at") && sentence.has(to + 1, Sense.SHIFTS))) {
            effect = to + 1;
        }
        boolean cause = ends.causeOrUnknownBefore(from, to) || inverted(to, effect);
        return cause && effect != DanishEnds.NONE && !verbs.toBeDone(effect) ? effect : DanishEnds.NONE;
    }

    /** The action after the verb and before the effect, as after an adverb that begins the sentence. */
    private boolean inverted(int to, int effect) {
        return effect > to && DanishCauses.deed(words, to, effect);
    }

    int lifts(Tie tie, int from, int to) {
        if (!verbs.tells(from) || verbs.describes(from)) {
            return DanishEnds.NONE;
        }
        int end = Math.min(sentence.reachEnd(to), sentence.clauseEnd(to) + 1);
        boolean open = OPEN.contains(tie.instead().verb());
        boolean gives =
                tie.instead().verb().equals("give") || tie.instead().verb().equals("gøre");
        int effect = gives ? effects.change(to, end) : effects.changeOrMatter(to, end);
        int deed = sentence.find(to, end, Sense.DEED);
        if (effect == DanishEnds.NONE && !gives) {
            effect = sentence.find(to, Math.min(end, to + 5), Sense.PERSON);
        }
        if (effect == DanishEnds.NONE && open && ends.causeBefore(from, to)) {
            effect = object(to, end);
        }
        if (effect == DanishEnds.NONE || (sentence.is(to, "det") && gives)) {
            return DanishEnds.NONE;
        }
        boolean ofDeed = deed >= 0 && deed < effect;
        boolean before = ends.causeOrUnknownBefore(from, to);
        return (before && !ofDeed)
                        || (ofDeed && inverted(to, effect) && sentence.clauseStart(from) + 3 > from && before)
                ? effect
                : DanishEnds.NONE;
    }

    /** Anything that is brought up or down. */
    private int object(int from, int to) {
        for (int at = from; at < Math.min(to, from + 4); at++) {
            if (sentence.at(at).any(Set.of(Sense.PROCESS, Sense.DEED, Sense.AGENT, Sense.MARK))) {
                return DanishEnds.NONE;
            }
            if (DanishLexicon.common().noun(sentence.at(at))) {
                return at;
            }
        }
        return DanishEnds.NONE;
    }

    int perfect(int from) {
        int verb = participle(from);
        if (verb == DanishEnds.NONE || !ends.causeOrUnknownBefore(from, from)) {
            return DanishEnds.NONE;
        }
        int end = Math.min(sentence.clauseEnd(verb), verb + 6);
        int effect = sentence.find(verb + 1, end, Sense.PERSON, Sense.MATTER, Sense.MORE);
        int other = sentence.find(verb + 1, end, Sense.PROCESS, Sense.DEED, Sense.DATA);
        return other >= 0 && other < effect ? DanishEnds.NONE : effect;
    }

    /** The participle of a perfect that begins at a place, where it is of a verb that is not known otherwise. */
    int participle(int from) {
        for (int at = from + 1; at < Math.min(words.size(), from + 4); at++) {
            String word = words.get(at).text();
            if (words.get(at).is(Sense.MARK) || DanishTies.participle(word)) {
                return DanishEnds.NONE;
            }
            if (DanishLexicon.common().doesSomething(word)
                    && words.get(at).senses().isEmpty()) {
                return at;
            }
        }
        return DanishEnds.NONE;
    }

    int movesPeople(int from, int to) {
        if (!verbs.tells(from) || verbs.describes(from)) {
            return DanishEnds.NONE;
        }
        int end = Math.min(sentence.reachEnd(to), sentence.clauseEnd(to));
        int effect = effects.change(from + 1, end);
        if (effect == DanishEnds.NONE) {
            effect = sentence.find(from + 1, end, Sense.MATTER, Sense.PERSON);
            effect = effect == DanishEnds.NONE && sentence.is(to - 1, "tilbage") ? to - 1 : effect;
            effect = effect == DanishEnds.NONE && sentence.is(from, "redder", "reddede", "reddet")
                    ? object(to, end)
                    : effect;
        }
        boolean cause = ends.causeOrUnknownBefore(from, from);
        return cause && effect != DanishEnds.NONE ? effect : DanishEnds.NONE;
    }

    int so(int from, int to) {
        boolean begins = sentence.has(from - 1, Sense.MARK)
                || (sentence.is(from - 1, "og") && sentence.has(from - 2, Sense.MARK));
        boolean aim = sentence.is(from, "så") && !verbs.over(to);
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
        return cause && effect != DanishEnds.NONE && verbs.asserted(effect) ? effect : DanishEnds.NONE;
    }

    int works(int from, int to) {
        boolean verb = sentence.is(from, "virker", "virkede", "virket");
        boolean looks = verb
                && to < words.size()
                && !words.get(to).is(Sense.MARK)
                && !sentence.is(
                        to,
                        "efter",
                        "godt",
                        "fint",
                        "allerede",
                        "som",
                        "over",
                        "på",
                        "og",
                        "for",
                        "rigtig",
                        "bedst",
                        "i");
        if (sentence.is(to, "fra")) {
            return DanishEnds.NONE;
        }
        boolean credit = sentence.is(from, "fortjeneste", "værk", "skyld") || sentence.is(to - 1, "for", "det");
        if (looks || (verb && sentence.is(from - 1, "der")) || !verbs.tells(from)) {
            return DanishEnds.NONE;
        }
        DanishCauses.Named cause = credit
                ? DanishCauses.in(words, Math.max(0, from - 7), from)
                : DanishCauses.deed(words, sentence.reachStart(from), from)
                        ? DanishCauses.Named.DEED
                        : DanishCauses.in(words, sentence.clauseStart(from), from);
        if (cause == DanishCauses.Named.OTHER
                || (sentence.is(from, "skyld")
                        && !sentence.at(Math.max(0, from - 1)).text().endsWith("s"))) {
            return DanishEnds.NONE;
        }
        int effect = credit ? ends.effectAround(from, to, to) : effects.change(to, sentence.reachEnd(to));
        boolean alone = cause == DanishCauses.Named.DEED || (verb && from - sentence.clauseStart(from) < 4);
        return effect == DanishEnds.NONE && !credit && alone ? from : effect;
    }
}
