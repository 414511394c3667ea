package dk.sigtepunkt.domain.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Set<String> LESS_OR_MORE = Set.of("""
            flere færre højere lavere stigende faldende større mindre voksende stigningen stigning fald
            faldet
            """.strip().split("\\s+"));

    private static final List<String> DOINGS = List.of("ningen", "elsen", "eringen", "tionen", "lingen");

    private static final Set<String> STATES =
            Set.of("udviklingen", "fordelingen", "sammensætningen", "betydningen", "forståelsen");

    /** What figures are about and what is set up too, where it is a certain one. */
    private static final Pattern THINGS = Pattern.compile(
            ".*(butik|plads|lokale|stilling|uddannelse|ledelse|vaccination)(ken|kerne|sen|serne|rne|erne|n|en)");

    private static final int LONG_NOUN = 9;
    private static final Set<String> NEW = Set.of("""
            ny nye nyt vores opsøgende gratis fælles faste tidlige tidlig målrettede målrettet skærpede
            digitale særlige ekstra forstærkede indførte
            """.strip().split("\\s+"));

    private DanishCauses() {}

    static boolean deed(List<Word> words, int from, int to) {
        return in(words, from, to) == Named.DEED;
    }

    /** What comes from outside, or whoever can be asked, is another matter when it is named first. */
    static Named in(List<Word> words, int from, int to) {
        for (int index = Math.max(0, from); index < Math.min(to, words.size()); index++) {
            boolean left = words.get(index).text().equals("op")
                    && index > 0
                    && words.get(index - 1).reads("sagt", "sagde");
            if (words.get(index).is(Sense.DATA) || left) {
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
            if (closed(words, index)) {
                return Named.OTHER;
            }
            if (word.is(Sense.DEED)
                    || regular(words, index)
                    || doingOf(words, index)
                    || (agent && (word.is(Sense.MADE) || ours(words, index)))) {
                return Named.DEED;
            }
            boolean year = word.text().startsWith("årgang")
                    && index > 0
                    && words.get(index - 1).is(Sense.NUMBER);
            if (year || (word.is(Sense.OUTSIDE) && word.text().startsWith("pris") && index + 1 < to)) {
                decided |= !year;
            } else if (word.is(Sense.OUTSIDE)) {
                return index > Math.max(0, from) && theirs(words, index) ? Named.DEED : Named.OTHER;
            }
            agent |= word.is(Sense.AGENT) || word.text().equals("at");
            decided |= LESS_OR_MORE.contains(word.text())
                    && !(index > 0 && words.get(index - 1).reads("de", "den", "det"));
            boolean whose = (word.any(Set.of(Sense.PERSON, Sense.MATTER)) && genitive(word.text()))
                    || attribute(words, index, to);
            if (!decided && !whose && DanishLexicon.common().noun(word) && !describes(words, index)) {
                decided = true;
                first = known(word) && !fresh(words, index) ? Named.OTHER : Named.UNKNOWN;
            }
        }
        return first;
    }

    /** What others have closed or moved: <i>lukningen af fabrikken</i>; or made: <i>regionens aftale</i>. */
    private static boolean closed(List<Word> words, int index) {
        Word word = words.get(index);
        boolean closing = word.text().startsWith("luk") || word.text().startsWith("nedlæg");
        boolean theirs = closing
                && index + 2 < words.size()
                && words.get(index + 1).text().equals("af")
                && words.get(index + 2).is(Sense.OUTSIDE);
        boolean price = word.text().equals("prisen")
                && index + 2 < words.size()
                && words.get(index + 2).reads("fjernvarme", "el", "varme", "gas", "strøm", "olie", "benzin", "diesel");
        return theirs
                || price
                || word.reads(
                        "privat",
                        "private",
                        "privatejet",
                        "regionens",
                        "regionernes",
                        "statens",
                        "ministeriets",
                        "fondens");
    }

    private static boolean genitive(String word) {
        return word.endsWith("ns") || word.endsWith("nes") || word.endsWith("ts") || word.endsWith("rs");
    }

    /** Meetings and checks that are held again and again are an action, and what is set to work: <i>flere hænder</i>. */
    private static boolean regular(List<Word> words, int index) {
        boolean staff = index > 0
                && words.get(index - 1).reads("flere", "ekstra", "mere", "bedre", "mindre")
                && words.get(index).reads("hænder", "voksne", "timer", "lokaler", "klasser", "personale", "rengøring");
        boolean cut = words.get(index).reads("besparelsen", "besparelserne", "nedskæringen")
                && index + 1 < words.size()
                && words.get(index + 1).reads("på", "i");
        return staff
                || cut
                || (index > 0
                        && words.get(index).is(Sense.PROCESS)
                        && words.get(index - 1)
                                .reads(
                                        "ugentlige",
                                        "daglige",
                                        "månedlige",
                                        "hyppige",
                                        "tidlige",
                                        "faste",
                                        "strammere"));
    }

    /** The doing of something: <i>uddannelsen af</i>. */
    private static boolean doingOf(List<Word> words, int index) {
        String word = words.get(index).text();
        return index + 1 < words.size()
                && words.get(index + 1).text().equals("af")
                && (DOINGS.stream().anyMatch(word::endsWith)
                        || words.get(index).reads("udlån", "udlånet", "brugen", "brug"))
                && STATES.stream().noneMatch(word::endsWith)
                && !words.get(index).any(Set.of(Sense.MOVES, Sense.OUTSIDE, Sense.DATA, Sense.PERSON));
    }

    /** An adjective that can stand for somebody too, or says how much better. */
    private static boolean attribute(List<Word> words, int index, int to) {
        Word word = words.get(index);
        boolean person = word.reads("frivillige", "ældre", "unge", "ledige", "syge", "frivilligt");
        boolean better = (word.is(Sense.MORE) || word.is(Sense.SHIFTS)) && !LESS_OR_MORE.contains(word.text());
        boolean named = index + 1 < Math.min(to, words.size())
                && DanishLexicon.common().noun(words.get(index + 1))
                && !known(words.get(index + 1));
        return (person || better) && named;
    }

    /** Rules and the like that are our own: <i>skolens nye regler</i>. */
    private static boolean theirs(List<Word> words, int index) {
        return owned(words, index)
                || (index > 1 && words.get(index - 1).reads("nye", "ny", "egne", "nyt") && owned(words, index - 1));
    }

    private static boolean owned(List<Word> words, int index) {
        Word before = words.get(index - 1);
        return before.text().equals("vores")
                || (before.is(Sense.AGENT) && before.text().endsWith("s"));
    }

    /** Something new or ours, whatever it is. */
    private static boolean fresh(List<Word> words, int index) {
        boolean near = false;
        for (int before = index - 1; before >= Math.max(0, index - 2); before--) {
            near |= words.get(before).reads("nye", "nyt", "ny", "vores", "indførte", "faste", "fælles", "gratis");
        }
        Word word = words.get(index);
        near |= THINGS.matcher(word.text()).matches();
        return near
                && word.is(Sense.MATTER)
                && !word.any(Set.of(Sense.PERSON, Sense.MOVES))
                && !word.text().startsWith("tal");
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
        Word word = words.get(index);
        return owned(words, index)
                && !word.any(Set.of(Sense.MATTER, Sense.PERSON, Sense.OUTSIDE, Sense.MOVES, Sense.MARK));
    }

    /** Whether a clause tells of something that the writer's own people do or did. */
    static boolean doing(List<Word> words, int from, int to) {
        for (int index = Math.max(0, from); index < Math.min(to, words.size()) - 1; index++) {
            if (words.get(index).is(Sense.AGENT) && !words.get(index).text().endsWith("s")) {
                boolean begun = words.get(index + 1).text().equals("er")
                        && index + 2 < words.size()
                        && words.get(index + 2).reads("begyndt", "gået", "startet", "holdt", "skiftet", "flyttet");
                int verb = begun || words.get(index + 1).reads("har", "havde") ? index + 2 : index + 1;
                return verb < to
                        && (DanishLexicon.common().act(words.get(verb).text()) || acquired(words, verb, to))
                        && !words.get(verb).is(Sense.MARK);
            }
            if (words.get(index).is(Sense.OUTSIDE)) {
                return false;
            }
        }
        return false;
    }

    /** Something that was got, and no more or less of what is measured. */
    private static boolean acquired(List<Word> words, int verb, int to) {
        if (!words.get(verb).reads("fået", "fik", "får", "givet", "gav", "giver")) {
            return false;
        }
        boolean something = false;
        for (int index = verb + 1; index < Math.min(verb + 5, Math.min(to, words.size())); index++) {
            Word word = words.get(index);
            if (word.any(Set.of(Sense.MATTER, Sense.MORE, Sense.MOVES, Sense.PERSON, Sense.OUTSIDE, Sense.PROCESS))) {
                return false;
            }
            something |= word.is(Sense.DEED) || DanishLexicon.common().noun(word);
        }
        return something;
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

    /** Something unknown that is told to be new or ours. */
    static boolean renewed(List<Word> words, int from, int to) {
        return in(words, from, to) == Named.UNKNOWN
                && words.subList(Math.max(0, from), Math.min(to, words.size())).stream()
                        .anyMatch(word -> NEW.contains(word.text()));
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
