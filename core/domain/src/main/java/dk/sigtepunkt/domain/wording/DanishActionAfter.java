package dk.sigtepunkt.domain.wording;

import java.util.List;

/** Ties that have the action after them, and the effect before or after that. Each tells where the effect is, or that it ties nothing. */
final class DanishActionAfter {
    private static final int CAUSE_WITHIN = 14;

    private final Sentence sentence;
    private final List<Word> words;
    private final DanishEffects effects;
    private final DanishEnds ends;
    private final DanishVerbs verbs;
    private final DanishOutcomes outcomes;

    DanishActionAfter(Sentence sentence, DanishOutcomes outcomes) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.effects = new DanishEffects(sentence);
        this.ends = new DanishEnds(sentence, effects);
        this.verbs = new DanishVerbs(sentence);
        this.outcomes = outcomes;
    }

    int owes(Tie tie, int from, int to) {
        int end = Math.min(sentence.clauseEnd(to), to + CAUSE_WITHIN);
        if (end == to && sentence.is(to, ",")) {
            end = sentence.clauseEnd(to + 1);
        }
        boolean further = sentence.has(end, Sense.MARK) && sentence.is(end + 1, "at") && end - to < 3;
        end = further ? sentence.clauseEnd(end + 1) : end;
        boolean clause = further || sentence.is(to, ",") || sentence.is(to, "at") || sentence.is(to - 1, "at");
        return withElse(from, to, end) || !owed(tie, to, end, clause) ? DanishEnds.NONE : effect(from, to, end);
    }

    /** Whether a participle is followed by <i>med</i> and by no action: by how much, or of whom. */
    private boolean withElse(int from, int to, int end) {
        boolean with = sentence.is(to - 1, "med")
                && to - from > 1
                && DanishTies.participle(words.get(from).text());
        return with
                && (!verbs.describes(from)
                        || sentence.has(to, Sense.NUMBER)
                        || !DanishCauses.deed(words, to, Math.min(end, to + 5)));
    }

    private int effect(int from, int to, int end) {
        int effect = ends.effectAround(from, to, end);
        if (effect == DanishEnds.NONE
                && (sentence.is(from, "takket") || sentence.is(to - 1, "takke") || sentence.is(from + 1, "kom"))
                && !sentence.any(end, sentence.reachEnd(end), Sense.PROCESS)
                && !sentence.any(sentence.reachStart(from), from, Sense.PROCESS)) {
            return from;
        }
        boolean cause = DanishCauses.deed(words, to, end);
        boolean told = sentence.has(end, Sense.MARK) && sentence.is(end + 1, "at");
        if (effect == DanishEnds.NONE && cause && told && effects.open(end + 2, sentence.clauseEnd(end + 1))) {
            return end + 1;
        }
        if (effect == DanishEnds.NONE && cause && from > 1 && effects.open(sentence.reachStart(from), from)) {
            return sentence.reachStart(from);
        }
        int reached = effect == DanishEnds.NONE && sentence.is(to - 1, "at") ? reached(from) : DanishEnds.NONE;
        if (reached >= 0) {
            return reached;
        }
        return effect == DanishEnds.NONE
                        && (verbs.done(from)
                                || (DanishCauses.deed(words, to, end) && sentence.is(from, "skyldes", "skyldtes")))
                ? effects.changeOrMatter(sentence.clauseStart(from), from)
                : effect;
    }

    private boolean owed(Tie tie, int to, int end, boolean clause) {
        if (clause) {
            int start = sentence.is(to - 1, "at") ? to - 1 : to;
            return DanishCauses.deed(words, start, end)
                    || DanishCauses.doing(words, to, end)
                    || ends.comesUp(to, end)
                    || (sentence.is(to - 1, "at") && deedOf(to, end));
        }
        boolean thanks = tie.phrase().first().contains("takket") || sentence.is(to - 1, "takke");
        boolean credit = tie.phrase().first().contains("æren") && sentence.any(to, end, Sense.PERSON, Sense.AGENT);
        return credit
                || DanishCauses.deed(words, to, end)
                || DanishCauses.novel(words, to, end)
                || (thanks
                        && !sentence.any(to, end, Sense.OUTSIDE, Sense.DATA, Sense.PERSON, Sense.PROCESS)
                        && !sentence.is(to + 1, "stor", "stort", "store", "god", "godt", "gode"))
                || ((tie.instead().family() != Tie.Instead.Family.BY || sentence.is(to - 2, "hjælp"))
                        && DanishCauses.in(words, to, end) == DanishCauses.Named.UNKNOWN
                        && effects.change(sentence.reachStart(to), to) != DanishEnds.NONE);
    }

    /** What is told to have been brought up or down before a place in its part. */
    private int reached(int from) {
        int shift = sentence.find(sentence.clauseStart(from), from, Sense.SHIFTS);
        return shift >= 0 && verbs.tells(shift) && verbs.asserted(shift) ? shift : DanishEnds.NONE;
    }

    /** What somebody is told to do, unless it is known to be something else. */
    private boolean deedOf(int from, int to) {
        return DanishCauses.in(words, from, to) != DanishCauses.Named.OTHER
                || !sentence.any(
                        from, to, Sense.OUTSIDE, Sense.DATA, Sense.PROCESS, Sense.PERSON, Sense.MATTER, Sense.MORE);
    }

    int by(int from, int to) {
        boolean begins = from == sentence.clauseStart(from);
        boolean bare = sentence.is(from, "med") && !begins && to - from == 1;
        if ((bare && !brought(from) && !grown(from)) || sentence.is(from - 1, "sammen")) {
            return DanishEnds.NONE;
        }
        int end = Math.min(sentence.clauseEnd(to), to + 6);
        boolean unknown = begins && DanishCauses.in(words, to, end) == DanishCauses.Named.UNKNOWN;
        boolean cause = DanishCauses.deed(words, to, end)
                || ((unknown || DanishCauses.novel(words, from + 1, end)) && !sentence.has(to, Sense.NUMBER))
                || (bare
                        && grown(from)
                        && !sentence.is(to, "en", "et", "ca", "omkring", "knap", "over")
                        && DanishCauses.in(words, to, end) == DanishCauses.Named.UNKNOWN);
        if (!cause) {
            return DanishEnds.NONE;
        }
        int effect = ends.effectAround(from, to, end);
        if (effect == DanishEnds.NONE && begins) {
            effect = then(to);
        }
        return effect != DanishEnds.NONE && verbs.asserted(effect) ? effect : DanishEnds.NONE;
    }

    /** What is told behind an action that begins a sentence, where the verb stands first: <i>med bumpene er bilerne blevet</i>. */
    private int then(int to) {
        for (int at = to + 1; at < Math.min(sentence.clauseEnd(to), to + CAUSE_WITHIN); at++) {
            if (sentence.is(at, "har", "er", "havde", "var")) {
                return outcomes.inverted(at, false);
            }
            if (sentence.is(at, "får", "kan", "skal")) {
                return DanishEnds.NONE;
            }
            boolean now = sentence.is(at, "nu", "igen") && !sentence.is(at + 1, "også");
            int somebody = now ? sentence.find(to + 1, at, Sense.PERSON) : DanishEnds.NONE;
            if (somebody > 0) {
                return somebody;
            }
            if (sentence.is(at, "ikke") && sentence.is(at + 1, "længere", "mere")) {
                return at + 1;
            }
        }
        return DanishEnds.NONE;
    }

    /** Whether something is told to have gone up or down right before a place, and by no number: <i>er vokset med</i>. */
    private boolean grown(int from) {
        return (sentence.has(from - 1, Sense.MOVES) || sentence.is(from - 1, "tilbage", "igen"))
                && !sentence.has(from + 1, Sense.NUMBER)
                && effects.change(sentence.clauseStart(from), from) >= 0;
    }

    /** Whether the writer's own people are told to have brought something up or down before a place in its part. */
    private boolean brought(int from) {
        int start = sentence.clauseStart(from);
        int verb = sentence.find(start, from, Sense.SHIFTS);
        return verb >= 0 && sentence.any(start, verb + 2, Sense.AGENT) && effects.changeOrMatter(verb + 1, from) >= 0;
    }

    int because(int from, int to) {
        int end = sentence.clauseEnd(to);
        boolean thanks = sentence.is(0, "tak") || sentence.is(1, "takker");
        if (thanks || (!DanishCauses.deed(words, to, end) && !DanishCauses.doing(words, to, end))) {
            return DanishEnds.NONE;
        }
        boolean begins = from < 2;
        int effect =
                begins ? effects.change(end, sentence.reachEnd(end)) : effects.change(sentence.reachStart(from), from);
        if (effect == DanishEnds.NONE && !begins && effects.open(sentence.reachStart(from), from)) {
            effect = sentence.reachStart(from);
        }
        if (effect == DanishEnds.NONE && begins) {
            effect = outcomes.inverted(end, true);
        }
        return effect != DanishEnds.NONE && verbs.asserted(effect) ? effect : DanishEnds.NONE;
    }

    int since(int from, int to) {
        boolean begins = sentence.clauseStart(from) == from;
        boolean then = sentence.is(from, "siden")
                && sentence.is(from - 1, "er", "har", "var")
                && sentence.is(to, "blevet", "fået", "været", "haft", "kommet", "gået");
        if (then || sentence.has(to, Sense.NUMBER) || (sentence.is(from, "da", "jo") && !begins)) {
            return DanishEnds.NONE;
        }
        int end = sentence.clauseEnd(sentence.is(to, ",") ? to + 1 : to);
        if (!DanishCauses.deed(words, to, end) && !DanishCauses.doing(words, to, end) && !ends.comesUp(to, end)) {
            return DanishEnds.NONE;
        }
        int effect = from < 2 ? DanishEnds.NONE : effects.change(sentence.reachStart(from), from);
        if (effect == DanishEnds.NONE && begins && from > 1 && brought(from - 1)) {
            return from - 1;
        }
        if (effect == DanishEnds.NONE && (begins || from < 2)) {
            effect = effects.change(sentence.is(to - 1, "hvor") ? end : to, sentence.reachEnd(end));
        }
        if (effect == DanishEnds.NONE && begins) {
            boolean clause = !sentence.is(to - 1, "efter") || sentence.is(to, "at");
            effect = clause && sentence.has(end, Sense.MARK) ? outcomes.inverted(end, true) : then(to);
        }
        return effect != DanishEnds.NONE && verbs.asserted(effect) ? effect : DanishEnds.NONE;
    }

    int without(int from, int to) {
        if (DanishCauses.in(words, to, Math.min(sentence.clauseEnd(to), to + 4)) == DanishCauses.Named.OTHER) {
            return DanishEnds.NONE;
        }
        int effect = effects.change(to, sentence.reachEnd(to));
        if (effect == DanishEnds.NONE) {
            effect = effects.change(sentence.reachStart(from), from);
        }
        for (int at = sentence.reachStart(from); at < sentence.reachEnd(to); at++) {
            if (at != from && sentence.is(at, "ville", "havde")) {
                return effect == DanishEnds.NONE ? at : effect;
            }
            if (sentence.is(at, "var") && verbs.completed(at)) {
                return effect == DanishEnds.NONE ? at : effect;
            }
            if (sentence.is(at, "var", "kunne")) {
                return effect;
            }
        }
        return DanishEnds.NONE;
    }

    int effectOf(int from, int to) {
        int causeEnd = Math.min(sentence.clauseEnd(to), to + 6);
        int copula = is(to);
        causeEnd = copula > 0 ? Math.min(causeEnd, copula) : causeEnd;
        if (DanishCauses.in(words, to, causeEnd) == DanishCauses.Named.OTHER) {
            return DanishEnds.NONE;
        }
        int effect = effects.change(to, sentence.reachEnd(to));
        int is = effect == DanishEnds.NONE && !sentence.at(from).text().contains("virkning") ? is(to) : DanishEnds.NONE;
        effect = is > 0 ? effects.changeOrMatter(is, sentence.reachEnd(is)) : effect;
        for (int at = to; effect == DanishEnds.NONE && at < sentence.clauseEnd(to); at++) {
            if (sentence.is(at, "er", "var", "blev") && sentence.has(at + 1, Sense.MARK) && sentence.is(at + 2, "at")) {
                effect = at;
            }
        }
        return effect != DanishEnds.NONE
                ? effect
                : verbs.evidence(sentence.reachStart(from), sentence.reachEnd(to)) ? from : DanishEnds.NONE;
    }

    private int is(int from) {
        for (int at = from; at < sentence.clauseEnd(from); at++) {
            if (sentence.is(at, "er", "var", "blev", "har", "bliver")) {
                return at;
            }
        }
        return DanishEnds.NONE;
    }

    /** The effect in the clause that the words begin, the action after <i>er</i> or <i>var</i> behind it. */
    int cleft(int from, int to) {
        int end = sentence.clauseEnd(to);
        int is = sentence.has(end, Sense.MARK) ? end + 1 : end;
        if (from != sentence.clauseStart(from) || !sentence.is(is, "er", "var", "blev") || !verbs.asserted(to)) {
            return DanishEnds.NONE;
        }
        int causeEnd = sentence.clauseEnd(is);
        boolean cause = DanishCauses.in(words, is + 1, causeEnd) != DanishCauses.Named.OTHER;
        boolean reason = sentence.is(to - 1, "at");
        if (reason) {
            int open = effects.changeOrMatter(to, end);
            if (open == DanishEnds.NONE && DanishCauses.deed(words, is + 1, causeEnd)) {
                return to;
            }
            return !cause ? DanishEnds.NONE : open == DanishEnds.NONE && effects.open(to, end) ? to : open;
        }
        if (to == end && !sentence.is(to - 1, "der", "som")) {
            return cause ? from : DanishEnds.NONE;
        }
        boolean brings = sentence.any(to, end, Sense.SHIFTS) || verbs.brings(to, end);
        int effect = effects.changeOrMatter(to, end);
        effect = effect == DanishEnds.NONE ? sentence.find(to, end, Sense.PERSON) : effect;
        return cause && brings ? effect : DanishEnds.NONE;
    }

    int proves(int from, int to) {
        int end = sentence.reachEnd(to);
        if (!DanishCauses.deed(words, to, end)) {
            return DanishEnds.NONE;
        }
        int change = effects.changeOrMatter(to, end);
        return change;
    }
}
