package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.lists.DanishChanges;
import dk.sigtepunkt.domain.wording.lists.DanishDeeds;
import dk.sigtepunkt.domain.wording.lists.DanishHarmless;
import dk.sigtepunkt.domain.wording.lists.DanishMatters;
import dk.sigtepunkt.domain.wording.lists.DanishOthers;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Danish words can stand for, in all their endings and as the last part of compounds. */
final class DanishLexicon {
    private static final int SHORTEST_HEAD = 3;

    /** A shorter one is no sign that a longer word is its compound. */
    private static final int SHORTEST_LAST_PART = 4;

    private static final int SHORTEST_NOUN = 4;

    private static final List<String> ENDINGS = List.of(
            "", "s", "n", "ns", "r", "rs", "rne", "rnes", "e", "en", "ens", "er", "ers", "erne", "ernes", "et", "ets",
            "t", "ne", "nes", "ene", "enes", "erens", "ere", "erede");

    /** What ends as a count does and is none. */
    private static final Set<String> NO_COUNTS = Set.of(
            "ital",
            "otal",
            "pital",
            "ental",
            "metal",
            "betal",
            "omtal",
            "aftal",
            "overtal",
            "flertal",
            "mindretal",
            "samtal");

    private static final int SHORTEST_COUNT = 5;

    private static final DanishLexicon COMMON = new DanishLexicon();

    private final Map<String, Set<Sense>> heads = new HashMap<>();
    private final Map<String, Set<Sense>> words = new HashMap<>();
    private final Set<String> small = Set.copyOf(List.of(DanishOthers.SMALL.split("\\s+")));
    private final Set<String> innocent = Set.copyOf(List.of(DanishOthers.INNOCENT.split("\\s+")));
    private final Set<String> noActs = Set.copyOf(List.of(DanishOthers.NO_ACTS.split("\\s+")));

    private DanishLexicon() {
        heads(DanishDeeds.HEADS, Sense.DEED);
        heads(DanishMatters.HEADS, Sense.MATTER);
        heads(DanishOthers.OUTSIDE, Sense.OUTSIDE);
        heads(DanishOthers.DATA, Sense.DATA);
        heads(DanishOthers.PROCESS, Sense.PROCESS);
        heads(DanishOthers.PERSONS, Sense.PERSON);
        heads("udvalg forvaltning", Sense.AGENT);
        words(DanishDeeds.WORDS, Sense.DEED);
        words(DanishDeeds.MADE, Sense.MADE);
        words(DanishDeeds.AGENTS, Sense.AGENT);
        words(DanishMatters.MOVES, Sense.MOVES);
        DanishChanges.forms().forEach(forms -> words(forms, Sense.SHIFTS));
        words(DanishMatters.MORE, Sense.MORE);
        words(
                "lærer lærere lærerne pædagog pædagoger pædagogerne leder ledere lederne direktør direktøren",
                Sense.PERSON);
        words("hjemløse hjemløs langtidsledige udsatte pårørende", Sense.PERSON);
        words("det dette den denne de disse hvilket heraf deraf herved derved hvorved her", Sense.POINTS_BACK);
        words(DanishOthers.ARRANGED, Sense.ARRANGED);
        words("skal vil kan bør må skulle ville kunne burde måtte", Sense.MODAL);
        words("jord jorden jul julen is isen vind vinden sol solen lus", Sense.OUTSIDE);
        words("tabet afgangen fratrædelsen fratrædelser fratrædelserne", Sense.OUTSIDE);
        words(
                "drillede driller svigtede svigter syge barsel orlov opsagt sygemeldt fratrådt ubesat ubesatte"
                        + " opsigelser sygemeldinger",
                Sense.DATA);
        words("kr mio mia kroner tkr", Sense.PROCESS);
        words("ikke aldrig næppe hverken ej", Sense.NEGATION);
    }

    static DanishLexicon common() {
        return COMMON;
    }

    private void heads(String some, Sense sense) {
        for (String one : some.split("\\s+")) {
            heads.computeIfAbsent(one, key -> EnumSet.noneOf(Sense.class)).add(sense);
        }
    }

    private void words(String some, Sense sense) {
        for (String one : some.split("\\s+")) {
            words.computeIfAbsent(one, key -> EnumSet.noneOf(Sense.class)).add(sense);
        }
    }

    /** Whether a word can name something. */
    boolean noun(Word word) {
        return word.text().length() >= SHORTEST_NOUN
                && !word.is(Sense.NUMBER)
                && !word.is(Sense.MODAL)
                && !word.is(Sense.POINTS_BACK)
                && !small.contains(word.text());
    }

    /** Whether a word names nothing. */
    boolean small(String word) {
        return small.contains(word);
    }

    /** Whether a word can be a participle of a verb that does something to somebody. */
    boolean doesSomething(String word) {
        return word.length() > SHORTEST_NOUN
                && word.endsWith("t")
                && !innocent.contains(word)
                && !small.contains(word)
                && !DanishHarmless.is(word);
    }

    /** Whether a word that follows who acts can be what is done. */
    boolean act(String word) {
        return !noActs.contains(word);
    }

    Set<Sense> senses(String word) {
        EnumSet<Sense> found = EnumSet.noneOf(Sense.class);
        if (Character.isDigit(word.codePointAt(0))) {
            found.add(Sense.NUMBER);
        }
        found.addAll(words.getOrDefault(word, Set.of()));
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_HEAD) {
                addHeads(word.substring(0, word.length() - ending.length()), found);
            }
        }
        return found;
    }

    /** The longest head that a stem ends in says what the compound is; a consonant is doubled before an ending: {@code klubben}. */
    private void addHeads(String stem, Set<Sense> found) {
        int last = stem.length() - 1;
        boolean doubled = last >= SHORTEST_HEAD && stem.charAt(last) == stem.charAt(last - 1);
        addHead(stem, found);
        if (doubled) {
            addHead(stem.substring(0, last), found);
        }
    }

    private void addHead(String stem, Set<Sense> found) {
        if (add(stem, found)) {
            return;
        }
        for (int from = 1; from <= stem.length() - SHORTEST_LAST_PART; from++) {
            if (add(stem.substring(from), found)) {
                return;
            }
        }
        if (stem.length() > SHORTEST_COUNT
                && stem.endsWith("tal")
                && NO_COUNTS.stream().noneMatch(stem::endsWith)) {
            found.add(Sense.MATTER);
        }
    }

    private boolean add(String head, Set<Sense> found) {
        Set<Sense> senses = heads.get(head);
        if (senses == null) {
            return false;
        }
        found.addAll(senses);
        return true;
    }
}
