package dk.sigtepunkt.domain.wording;

import java.util.List;
import java.util.Set;

/** What an action is told to have done to somebody or something, in verbs that mean much else too: <i>fik dem i job</i>. */
final class DanishResults {
    private static final int CLOSE = 4;

    /** Where something is when it was brought there. */
    private static final Set<String> AWAY = Set.of(
            "ned",
            "nede",
            "sammen",
            "ude",
            "væk",
            "tørre",
            "rent",
            "rene",
            "ren",
            "åben",
            "åbne",
            "tør",
            "fri",
            "inde",
            "oppe",
            "hjemme",
            "af",
            "fra",
            "ud",
            "op",
            "rundt",
            "hjem",
            "igennem",
            "indendørs");

    private static final Set<String> PLACED =
            Set.of("i", "på", "af", "igennem", "ind", "over", "med", "sammen", "under", "fra");

    /** What is done to things and dates too. */
    private static final Set<String> ARRANGES = Set.of(
            "flytte",
            "forlænge",
            "udskyde",
            "fylde",
            "forhøje",
            "hæve",
            "indfri",
            "hjælpe",
            "producere",
            "skaffe",
            "skabe",
            "opgradere",
            "trække",
            "forny",
            "opfange",
            "frigive");

    private static final Set<String> TURNS =
            Set.of("vende", "bryde", "løse", "standse", "stoppe", "vække", "tømme", "fylde");

    private static final Set<String> GOOD = Set.of(
            "ro",
            "arbejdsro",
            "tryghed",
            "trivsel",
            "motivation",
            "livskvalitet",
            "livsglæde",
            "sammenhold",
            "tillid",
            "selvtillid",
            "glæde",
            "mod",
            "fremgang",
            "vækst",
            "arbejdsglæde",
            "læselyst",
            "nærvær",
            "fællesskab");

    /** What is given to be spent, and has no effect yet. */
    private static final List<String> GRANTS =
            List.of("budget", "forlig", "bevilling", "finanslov", "aftale", "pulje", "midler", "rammen", "plan");

    private final Sentence sentence;
    private final List<Word> words;
    private final DanishEffects effects;
    private final DanishEnds ends;
    private final DanishVerbs verbs;

    DanishResults(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.effects = new DanishEffects(sentence);
        this.ends = new DanishEnds(sentence, effects);
        this.verbs = new DanishVerbs(sentence);
    }

    /** Whether it is told what money there is for, or what somebody may do: <i>budgettet giver 3 mio. kr. til</i>. */
    boolean granted(int from, int to) {
        boolean gives = sentence.is(from, "giver", "sikrer", "åbner", "gav", "givet", "sikrede", "sikret");
        boolean money = sentence.any(to, to + CLOSE + 1, Sense.PROCESS) || near(to, "mulighed", "ret", "adgang", "lov");
        boolean now = sentence.is(from, "giver", "sikrer", "åbner");
        boolean grants = false;
        for (int at = sentence.clauseStart(from); gives && at < from; at++) {
            String word = words.get(at).text();
            grants |= GRANTS.stream().anyMatch(word::contains);
        }
        return gives && ((grants && (now || money)) || near(to, "mulighed", "lov"));
    }

    private boolean near(int from, String... some) {
        for (int at = from; at < from + CLOSE; at++) {
            if (sentence.is(at, some)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a condition that is good to be in stands close behind a place. */
    boolean good(int from) {
        for (int at = from; at < Math.min(words.size(), from + 2); at++) {
            if (GOOD.contains(words.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    /** So many of what an action is said to have set going or led to. */
    boolean counted(int from, int to) {
        return sentence.has(to, Sense.NUMBER)
                && sentence.has(to + 1, Sense.DEED)
                && !sentence.has(to + 1, Sense.PROCESS)
                && sentence.is(to - 1, "i", "til", "på")
                && ends.causeBefore(from, from);
    }

    /** Help with something, and nothing that came of it: <i>hjalp dem med ansøgningen</i>. */
    boolean helpsWith(int from, int end) {
        if (!sentence.is(from, "hjælpe", "hjælper", "hjalp", "hjulpet")) {
            return false;
        }
        int with = from + 1;
        while (with < Math.min(end, from + CLOSE + 2) && !sentence.is(with, "med")) {
            with++;
        }
        return sentence.is(with, "med") && effects.change(from + 1, end) == DanishEnds.NONE;
    }

    /** A verb that says much else, with where or to what something was brought: <i>forvandlet kvarteret til</i>. */
    int turned(String verb, int from, int to, int end) {
        boolean known = ends.causeBefore(from, to) || ends.novelBefore(from) || verb.equals("forvandle");
        if (TURNS.contains(verb) && ends.deedItself(from)) {
            return definite(to, end);
        }
        if (!known || ARRANGES.contains(verb)) {
            return DanishEnds.NONE;
        }
        for (int at = to + 1; at < Math.min(end, to + CLOSE + 1); at++) {
            if (sentence.is(at, "til", "for", "ud", "ned", "op", "af", "fra", "væk", "sammen")) {
                return object(to, at, true);
            }
        }
        return DanishEnds.NONE;
    }

    /** Money, help or a thing that is got to do something with: <i>får et beløb til at komme i gang</i>. */
    private boolean receives(int from, int to) {
        boolean gets = sentence.is(from, "få", "får", "fik", "fået") && sentence.is(to - 1, "at");
        boolean one = sentence.is(from + 1, "en", "et", "egne", "deres", "sin", "sit")
                || sentence.has(from + 1, Sense.NUMBER);
        boolean thing = sentence.any(from + 1, from + 3, Sense.PROCESS)
                || (one
                        && (sentence.any(from + 1, to, Sense.PROCESS, Sense.DEED)
                                || near(from + 1, "beløb", "hjælp", "støtte")))
                || sentence.is(from + 1, "hjælp", "støtte", "tid", "plads", "lov", "råd");
        return gets && thing && !sentence.any(from + 1, to, Sense.PERSON);
    }

    /** Somebody who is told to be somewhere else: <i>fik børnene i vandet</i>. */
    private int placed(int from, int to) {
        boolean other = sentence.is(to, "år", "alt", "grund", "gang", "perioden", "kvartalet", "forbindelse", "stedet")
                || sentence.any(from, to, Sense.PROCESS, Sense.DEED, Sense.MARK)
                || sentence.has(to, Sense.NUMBER);
        int somebody = sentence.find(from + 1, to - 1, Sense.PERSON);
        somebody = somebody < 0 && to - from == 3 && sentence.is(from + 1, "dem") ? from + 1 : somebody;
        return !other && somebody > 0 && ends.causeOrUnknownBefore(from, from) ? somebody : DanishEnds.NONE;
    }

    /** What is not known by itself, and was brought somewhere by what is known as an action. */
    private int away(int from, int to) {
        boolean known =
                (ends.causeBefore(from, from) || ends.novelBefore(from)) && !sentence.any(from + 1, to, Sense.OUTSIDE);
        boolean order = sentence.is(to - 2, "styr", "bugt", "bund", "skik", "orden", "ro");
        if (!known || !(order || AWAY.contains(words.get(to - 1).text()))) {
            return DanishEnds.NONE;
        }
        return order ? to - 1 : object(from + 1, to - 1, sentence.is(to - 1, "ned", "nede"));
    }

    int movesPeople(int from, int to) {
        if (!verbs.tells(from) || verbs.describes(from) || granted(from, to)) {
            return DanishEnds.NONE;
        }
        int end = Math.min(sentence.reachEnd(to), sentence.clauseEnd(to));
        if (sentence.is(from, "holdt", "holder", "sendt", "sendte") && sentence.any(from + 1, from + 4, Sense.DEED)) {
            return DanishEnds.NONE;
        }
        boolean taught = sentence.is(from, "lære", "lærer", "lærte", "lært");
        if (receives(from, to)) {
            return DanishEnds.NONE;
        }
        boolean takesUp = sentence.is(from, "tage", "tager", "tog", "taget")
                && near(from + 1, "plads", "tid", "kontakt", "stilling", "højde", "hensyn", "udgangspunkt", "afsæt");
        if (takesUp || helpsWith(from, end) || (taught && !sentence.any(from + 1, to, Sense.PERSON))) {
            return DanishEnds.NONE;
        }
        if (sentence.is(from, "få", "får", "fik", "fået")
                && PLACED.contains(words.get(to - 1).text())) {
            return placed(from, to);
        }
        int effect = effects.change(from + 1, end);
        if (effect == DanishEnds.NONE) {
            effect = sentence.find(from + 1, end, Sense.MATTER, Sense.PERSON);
            boolean lead = sentence.is(to - 1, "tilbage") || (sentence.is(to - 1, "at") && sentence.is(to - 2, "til"));
            effect = effect == DanishEnds.NONE && lead ? to - 1 : effect;
            boolean saves = sentence.is(from, "redder", "reddede", "reddet");
            effect = effect == DanishEnds.NONE && saves ? object(to, end, false) : effect;
            effect = effect == DanishEnds.NONE ? away(from, to) : effect;
        }
        boolean cause = ends.causeOrUnknownBefore(from, from);
        return cause && effect != DanishEnds.NONE ? effect : DanishEnds.NONE;
    }

    int perfect(int from) {
        int verb = participle(from);
        if (verb == DanishEnds.NONE || !ends.causeOrUnknownBefore(from, from)) {
            return DanishEnds.NONE;
        }
        int end = Math.min(sentence.clauseEnd(verb), verb + 6);
        int effect = sentence.find(verb + 1, end, Sense.PERSON, Sense.MATTER, Sense.MORE);
        int other = sentence.find(verb + 1, end, Sense.PROCESS, Sense.DEED, Sense.DATA);
        if (effect == DanishEnds.NONE && other == DanishEnds.NONE && ends.deedItself(from)) {
            effect = definite(verb + 1, end);
        }
        return other >= 0 && other < effect ? DanishEnds.NONE : effect;
    }

    /** Something certain close behind a verb. */
    private int definite(int from, int to) {
        for (int at = from; at < Math.min(to, from + 3); at++) {
            String word = words.get(at).text();
            boolean certain = word.endsWith("en") || word.endsWith("et") || word.endsWith("ne");
            boolean noun = DanishLexicon.common().noun(words.get(at));
            if (noun && certain && !words.get(at).any(Set.of(Sense.PROCESS, Sense.DEED, Sense.AGENT))) {
                return at;
            }
        }
        return DanishEnds.NONE;
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

    /** Anything that is brought up or down. */
    int object(int from, int to, boolean money) {
        for (int at = from; at < Math.min(to, from + 6); at++) {
            boolean saved = money && sentence.has(at, Sense.PROCESS);
            if (!saved && sentence.at(at).any(Set.of(Sense.PROCESS, Sense.DEED, Sense.AGENT, Sense.MARK))) {
                return DanishEnds.NONE;
            }
            if (DanishLexicon.common().noun(sentence.at(at))) {
                return at;
            }
        }
        return DanishEnds.NONE;
    }
}
