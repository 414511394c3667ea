package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.lists.DanishChanges;
import java.util.List;
import java.util.Set;

/** Ties that have the action before them and the effect after. Each tells where the effect is, or nowhere when it ties nothing. */
final class DanishActionFirst {
    /** What is made without anything coming of it: <i>gjort klar</i>. */
    private static final Set<String> TURNS = Set.of(
            "opmærksom",
            "klar",
            "brug",
            "status",
            "rede",
            "holdt",
            "rent",
            "plads",
            "front",
            "meget",
            "fælles",
            "færdig",
            "arbejde",
            "noget",
            "tingene",
            "erfaringer",
            "overvejelser",
            "tanker",
            "indsigelse",
            "krav",
            "indsats",
            "fremskridt",
            "gældende",
            "regning",
            "nar",
            "bekendt",
            "undtagelse",
            "forsøg",
            "fejl");

    private static final Set<String> REASONS = Set.of(
            "årsag",
            "årsagen",
            "hovedårsagen",
            "grunden",
            "hovedgrunden",
            "forklaringen",
            "hovedforklaringen",
            "drivkraften",
            "ansvaret",
            "udløst",
            "udløste");

    /** What may stand after <i>virker</i> where something has an effect. */
    private static final Set<String> LIKE_A_CAUSE =
            Set.of("efter", "godt", "fint", "allerede", "som", "over", "på", "og", "for", "rigtig", "bedst", "i");

    private final Sentence sentence;
    private final List<Word> words;
    private final DanishEffects effects;
    private final DanishEnds ends;
    private final DanishVerbs verbs;
    private final DanishResults results;

    DanishActionFirst(Sentence sentence, DanishResults results) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.effects = new DanishEffects(sentence);
        this.ends = new DanishEnds(sentence, effects);
        this.verbs = new DanishVerbs(sentence);
        this.results = results;
    }

    int leads(int from, int to) {
        boolean leader = sentence.is(from, "leder")
                && sentence.is(from - 1, "hver", "enhver", "en", "den", "vores", "som", "ny");
        if (leader || !verbs.tells(from)) {
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
        if (effect == DanishEnds.NONE
                && !sentence.is(from + 1, "det")
                && ends.causeOrUnknownBefore(from, to)
                && (effects.open(to, sentence.clauseEnd(after(to)))
                        || (after(to) > to && new DanishClauses(sentence).tellsOf(to + 2)))) {
            effect = to;
        }
        if (sentence.is(to - 1, "at") && sentence.has(to, Sense.MADE)) {
            return DanishEnds.NONE;
        }
        if (effect == DanishEnds.NONE && results.counted(from, to)) {
            effect = to;
        }
        if (effect == DanishEnds.NONE && sentence.has(to, Sense.MORE) && !sentence.has(to + 1, Sense.PROCESS)) {
            effect = to;
        }
        if (effect == DanishEnds.NONE && reason(from, to)) {
            effect = to;
        }
        boolean cause = ends.causeOrUnknownBefore(from, to) || inverted(to, effect);
        return cause && effect != DanishEnds.NONE && !verbs.toBeDone(effect) ? effect : DanishEnds.NONE;
    }

    /** A word after which nothing but an effect can stand, with an action before it: <i>er grunden til</i>. */
    private boolean reason(int from, int to) {
        boolean named = sentence.find(from, to, Sense.MARK) < 0
                && words.subList(from, to).stream().anyMatch(word -> REASONS.contains(word.text()));
        return named
                && to < words.size()
                && ends.causeBefore(from, to)
                && !sentence.any(to, Math.min(to + 4, words.size()), Sense.PROCESS, Sense.ARRANGED, Sense.DATA);
    }

    private int end(int to) {
        return Math.min(sentence.reachEnd(to), sentence.clauseEnd(to) + 1);
    }

    /** Where what follows begins: after a comma and an <i>at</i>. */
    private int after(int to) {
        return sentence.has(to, Sense.MARK) && sentence.is(to + 1, "at") ? to + 1 : to;
    }

    /** The action after the verb and before the effect, as after an adverb that begins the sentence. */
    private boolean inverted(int to, int effect) {
        return effect > to && DanishCauses.deed(words, to, effect);
    }

    int lifts(Tie tie, int from, int to) {
        boolean itsOwn = sentence.is(to, "sin", "sit", "sine");
        if (itsOwn
                || results.granted(from, to)
                || results.helpsWith(from, end(to))
                || !verbs.tells(from)
                || verbs.describes(from)) {
            return DanishEnds.NONE;
        }
        int end = Math.min(sentence.reachEnd(to), sentence.clauseEnd(after(to)) + 1);
        boolean gives =
                tie.instead().verb().equals("give") || tie.instead().verb().equals("gøre");
        int effect = gives ? effects.change(to, end) : effects.changeOrMatter(to, end);
        int deed = sentence.find(to, end, Sense.DEED);
        if (effect == DanishEnds.NONE && !gives) {
            effect = sentence.find(to, Math.min(end, to + 5), Sense.PERSON);
        }
        if (effect == DanishEnds.NONE) {
            effect = anything(tie.instead().verb(), from, to, end);
        }
        if (effect == DanishEnds.NONE || (sentence.is(to, "det") && gives)) {
            return DanishEnds.NONE;
        }
        boolean receives = deed == to && tie.instead().verb().equals("skaffe");
        boolean ofDeed = deed >= 0 && deed < effect && !receives;
        boolean before = ends.causeOrUnknownBefore(from, to);
        return (before && !ofDeed)
                        || (ofDeed && inverted(to, effect) && sentence.clauseStart(from) + 3 > from && before)
                ? effect
                : DanishEnds.NONE;
    }

    /** What is no effect by itself, and is one of these verbs when an action does it. */
    private int anything(String verb, int from, int to, int end) {
        if (verb.equals("give")) {
            return given(to, end);
        }
        if (verb.equals("gøre")) {
            return ends.causeOrUnknownBefore(from, to) ? becomes(to, end) : DanishEnds.NONE;
        }
        if (DanishChanges.AMBIGUOUS.contains(verb)) {
            return results.turned(verb, from, to, end);
        }
        if (after(to) > to && ends.causeBefore(from, to)) {
            return effects.open(to + 2, end) ? to : DanishEnds.NONE;
        }
        return (ends.causeBefore(from, to) || ends.novelBefore(from))
                ? results.object(to, end, DanishChanges.SAVES.contains(verb))
                : DanishEnds.NONE;
    }

    /** What somebody is told to be given, where that is a condition. */
    private int given(int from, int to) {
        if (results.good(from) && ends.causeBefore(from, from)) {
            return from;
        }
        int person = sentence.find(from, Math.min(to, from + 4), Sense.PERSON);
        int matter = person < 0 ? DanishEnds.NONE : sentence.find(person + 1, Math.min(to, person + 5), Sense.MATTER);
        boolean offer =
                sentence.any(from, matter, Sense.DEED, Sense.PROCESS) || sentence.is(matter, "plads", "tid", "job");
        return matter < 0 || offer ? DanishEnds.NONE : matter;
    }

    /** Somebody or something that is told to be made something. */
    private int becomes(int from, int to) {
        int object = DanishEnds.NONE;
        for (int at = from; object < 0 && at < Math.min(to, from + 5); at++) {
            Word word = sentence.at(at);
            boolean us = sentence.is(at, "os");
            if ((!us && word.any(Set.of(Sense.PROCESS, Sense.DEED, Sense.AGENT))) || TURNS.contains(word.text())) {
                return DanishEnds.NONE;
            }
            boolean something = us
                    || word.any(Set.of(Sense.PERSON, Sense.MATTER))
                    || DanishLexicon.common().noun(word);
            object = something ? at : object;
        }
        for (int at = object + 1; object >= 0 && at < Math.min(to, object + 6); at++) {
            if (sentence.at(at).any(Set.of(Sense.PROCESS, Sense.DEED, Sense.AGENT))) {
                return DanishEnds.NONE;
            }
            if (DanishLexicon.common().noun(sentence.at(at))) {
                return object;
            }
        }
        return DanishEnds.NONE;
    }

    /** Whether a word after <i>virker</i> says only how something seems. */
    private boolean looks(int to) {
        return to < words.size()
                && !words.get(to).is(Sense.MARK)
                && !LIKE_A_CAUSE.contains(words.get(to).text());
    }

    private DanishCauses.Named worker(int from, boolean credit) {
        if (credit) {
            return DanishCauses.in(words, Math.max(0, from - 7), from);
        }
        return DanishCauses.deed(words, sentence.reachStart(from), from)
                ? DanishCauses.Named.DEED
                : DanishCauses.in(words, sentence.clauseStart(from), from);
    }

    int works(int from, int to) {
        boolean verb = sentence.is(from, "virker", "virkede", "virket");
        boolean credit = sentence.is(from, "fortjeneste", "værk", "skyld") || sentence.is(to - 1, "for", "det");
        boolean moves =
                sentence.is(from, "rykket") && (sentence.is(to, "ud", "ind", "ned") || sentence.is(from - 1, "er"));
        if (moves) {
            return DanishEnds.NONE;
        }
        boolean looks = verb && (looks(to) || sentence.is(from - 1, "der"));
        boolean allowed = sentence.is(to - 1, "at") && sentence.has(to, Sense.MADE);
        if (looks || allowed || sentence.is(to, "fra") || !verbs.tells(from)) {
            return DanishEnds.NONE;
        }
        DanishCauses.Named cause = worker(from, credit);
        if (cause == DanishCauses.Named.OTHER
                || (sentence.is(from, "skyld")
                        && !sentence.at(Math.max(0, from - 1)).text().endsWith("s"))) {
            return DanishEnds.NONE;
        }
        boolean owes = sentence.is(from, "fortjeneste", "skyld", "værk")
                && sentence.has(from - 1, Sense.DEED)
                && sentence.at(from - 1).text().endsWith("s");
        if (owes) {
            return from;
        }
        int effect = credit ? ends.effectAround(from, to, to) : effects.change(to, sentence.reachEnd(to));
        boolean alone = cause == DanishCauses.Named.DEED
                || (to - from > 1 && cause == DanishCauses.Named.UNKNOWN)
                || (verb && from - sentence.clauseStart(from) < 4);
        return effect == DanishEnds.NONE && !credit && alone ? from : effect;
    }
}
