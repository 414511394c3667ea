package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.lists.DanishChanges;
import java.util.Set;

/** Finds in a sentence what can be an effect: that something is told to be otherwise than it was. */
final class DanishEffects {
    private static final int NONE = -1;
    private static final int NOUN_WITHIN = 4;
    private static final Set<String> IN = Set.of("i", "til", "på");
    private static final Set<String> PLACES = Set.of(
            "job", "arbejde", "uddannelse", "beskæftigelse", "fleksjob", "erhvervsuddannelse", "praktik", "skole");
    private static final Set<String> COME = Set.of("""
            kommet kom kommer fået fik får hjulpet begyndt flere færre direkte videre
            """.strip().split("\\s+"));
    private static final Set<String> NO_MORE = Set.of("""
            end gange år steder måder af dage uger måneder ind og om til sager ting grunde måde
            """.strip().split("\\s+"));
    /** What anybody does, and not only who sets something up. */
    private static final Set<String> HAVE =
            Set.of("fik", "fået", "får", "tog", "taget", "begyndte", "begyndt", "startede");

    private static final Set<String> NUMBERS =
            Set.of("en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "halvdelen", "tyve");
    private static final Set<String> DONE = Set.of("nået", "indfriet", "opfyldt");

    private static final Set<Sense> NOTHING_COMES = Set.of(
            Sense.PROCESS, Sense.DEED, Sense.DATA, Sense.ARRANGED, Sense.MODAL, Sense.OUTSIDE, Sense.MADE, Sense.AGENT);

    private final Sentence sentence;

    DanishEffects(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The first from one place to before another; negative for none. */
    int change(int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, sentence.size()); at++) {
            if (changes(at)) {
                return at;
            }
        }
        return NONE;
    }

    /** As {@link #change}, or only what an indicator is about, before anything that is only work, talk or money. */
    int changeOrMatter(int from, int to) {
        int change = change(from, to);
        int matter = sentence.find(from, to, Sense.MATTER);
        int process = process(from, to);
        int found = change < 0 ? matter : matter < 0 ? change : Math.min(change, matter);
        return process >= 0 && process < found ? NONE : found;
    }

    /** The first that is only work, talk or money; what stands after somebody is what that one does. */
    private int process(int from, int to) {
        int at = sentence.find(from, to, Sense.PROCESS);
        while (at > 0 && sentence.has(at - 1, Sense.PERSON)) {
            at = sentence.find(at + 1, to, Sense.PROCESS);
        }
        return at;
    }

    /** Whether words tell of something that can come of an action: no work, no arrangement, nothing that is still to come. */
    boolean open(int from, int to) {
        boolean something = false;
        for (int at = Math.max(0, from); at < Math.min(to, sentence.size()); at++) {
            Word word = sentence.at(at);
            boolean place = word.is(Sense.AGENT)
                    && (sentence.is(at, "os") || sentence.is(at - 1, "på", "i", "fra", "til", "ved", "hos"));
            if (word.any(NOTHING_COMES) && !HAVE.contains(word.text()) && !place) {
                return false;
            }
            something |= word.is(Sense.PERSON)
                    || word.is(Sense.MATTER)
                    || DanishLexicon.common().noun(word);
        }
        return something;
    }

    private boolean changes(int at) {
        Word word = sentence.at(at);
        if (word.is(Sense.MOVES) && !sentence.is(at + 1, "sammen", "ind", "under", "for", "tilbage", "bort")) {
            return !onlyMoney(at);
        }
        if (sentence.is(at, "eneste") && sentence.is(at - 1, "en", "et") && sentence.is(at - 2, "ikke")) {
            return true;
        }
        boolean few = sentence.is(at, "få") && sentence.is(at - 1, "så");
        if (few || (sentence.is(at, "rigtige") && sentence.is(at + 1, "vej", "retning"))) {
            return true;
        }
        if (goes(at)
                || (sentence.is(at, "positiv", "positive", "gunstig", "gunstige", "flotte", "gode")
                        && sentence.is(at + 1, "udvikling", "tendens", "resultat", "resultater", "tal", "kurve"))) {
            return true;
        }
        boolean can = sentence.is(at, "nu", "igen") && sentence.is(at - 1, "kan", "kunne", "tør");
        boolean somebody = can && sentence.any(sentence.clauseStart(at), at, Sense.PERSON);
        if (somebody || stands(at) || comes(at)) {
            return true;
        }
        boolean shifted = word.is(Sense.SHIFTS)
                && DanishTies.participle(word.text())
                && passive(at)
                && (matterAround(at) || somethingElse(at))
                && !onlyMoney(at);
        return shifted
                || (word.is(Sense.MORE) && more(at))
                || arrives(at)
                || counted(at)
                || (DONE.contains(word.text()) && matterAround(at));
    }

    /** Below or above so much, where it is told to be or to have come there. */
    private boolean stands(int at) {
        if (!sentence.is(at, "under", "over", "nede", "oppe")) {
            return false;
        }
        int number = sentence.is(at + 1, "på", "de", "end") ? at + 2 : at + 1;
        boolean counted = sentence.has(number, Sense.NUMBER) || NUMBERS.contains(word(number));
        boolean norm = sentence.is(
                at + 1, "landsgennemsnittet", "gennemsnittet", "målet", "måltallet", "normen", "grænseværdien");
        if (norm && sentence.is(at - 1, "bragt", "kommet", "nu", "er", "faldet", "steget", "kom")) {
            return true;
        }
        boolean there = sentence.is(at - 1, "nu", "er", "ned", "op", "helt", "kommet", "igen", "ligger");
        return counted && there;
    }

    /** That there came order, or somebody gained weight. */
    private boolean comes(int at) {
        if (sentence.is(at, "ro", "styr", "orden", "skred", "balance", "liv", "fart", "luft", "hånd", "bugt", "skik")) {
            return sentence.is(at - 1, "kom", "kommet", "kommer", "fået", "får", "fik", "mere", "bedre", "skabt");
        }
        boolean past = sentence.is(at, "historie") && sentence.is(at - 1, "er", "var", "blevet", "nu");
        if (past || (sentence.is(at, "holdt") && sentence.is(at + 1, "op"))) {
            return true;
        }
        if (sentence.is(at, "tilbage")) {
            return near(at, "fået", "fik", "får", "kommet", "kom");
        }
        if (sentence.is(at, "begyndt", "begyndte", "turde", "tør")) {
            int start = sentence.clauseStart(at);
            int end = sentence.clauseEnd(at);
            return sentence.any(start, end, Sense.PERSON) && !sentence.any(start, end, Sense.AGENT);
        }
        if (sentence.is(at, "igen") || (sentence.is(at, "længere") && sentence.is(at - 1, "ikke"))) {
            return open(sentence.clauseStart(at), at);
        }
        if (sentence.is(at, "vendte", "vendt", "vender")
                && (sentence.is(at + 2, "til", "sig") || sentence.is(at + 3, "til"))) {
            return matterAround(at);
        }
        if (sentence.is(at, "bragt", "kommet", "kom")
                && sentence.is(at + 1, "under")
                && sentence.is(at + 2, "kontrol")) {
            return true;
        }
        return sentence.is(at, "taget", "tog", "tager")
                && sentence.is(at + 1, "på", "til", "af")
                && (at + 2 >= sentence.size() || sentence.has(at + 2, Sense.MARK) || sentence.is(at + 2, "i", "og"));
    }

    private boolean near(int at, String... some) {
        return sentence.is(at - 1, some) || sentence.is(at - 2, some) || sentence.is(at - 3, some);
    }

    private String word(int at) {
        return at < sentence.size() ? sentence.at(at).text() : "";
    }

    /** Something that nobody here knows stands in the same part, and no action. */
    private boolean somethingElse(int at) {
        return !DanishChanges.AMBIGUOUS.contains(
                        DanishTies.infinitiveOf(sentence.at(at).text()))
                && open(sentence.clauseStart(at), at);
    }

    private boolean goes(int at) {
        return sentence.is(at, "gået", "går", "gik") && (direction(at + 1) || direction(at + 2) || direction(at + 3));
    }

    private boolean direction(int at) {
        return sentence.is(
                at, "op", "ned", "frem", "fremad", "nedad", "opad", "tilbage", "bedre", "hurtigere", "vejret", "stå");
    }

    private boolean passive(int at) {
        for (int before = at - 1; before >= Math.max(0, at - 8); before--) {
            if (sentence.is(before, "er", "var", "bliver", "blev", "blevet", "været", "fået", "fik", "har")) {
                return true;
            }
        }
        return false;
    }

    private boolean matterAround(int at) {
        return sentence.any(sentence.clauseStart(at), sentence.clauseEnd(at), Sense.MATTER);
    }

    private boolean onlyMoney(int at) {
        int start = sentence.clauseStart(at);
        int end = sentence.clauseEnd(at);
        return sentence.any(start, end, Sense.PROCESS) && !sentence.any(start, end, Sense.MATTER);
    }

    private boolean more(int at) {
        if (sentence.has(at + 1, Sense.NUMBER) && sentence.is(at, "ned", "nede", "nærmere")) {
            return true;
        }
        if (sentence.is(at + 1, "til") && sentence.is(at + 2, "at")) {
            return true;
        }
        if (sentence.is(at, "halvt", "oftere", "sjældnere", "hurtigere")
                || sentence.is(at + 1, "behov", "brug")
                || says(at)) {
            return true;
        }
        if (sentence.is(at - 1, "for") && sentence.is(at - 2, "brug", "behov")) {
            return false;
        }
        if (at + 1 < sentence.size() && NO_MORE.contains(sentence.at(at + 1).text()) && quantity(at)) {
            return false;
        }
        if (sentence.is(at, "ned", "nede", "mange", "nærmere", "tidligere", "større", "sikre")) {
            return (matterAround(at) && !sentence.is(at, "tidligere", "større", "sikre", "nærmere"))
                    || (sentence.is(at, "nærmere") && sentence.is(at + 1, "job", "arbejdsmarkedet"));
        }
        return ofSomething(at);
    }

    /** Whether it is said of somebody or of what is measured, and not of work that is done. */
    private boolean ofSomething(int at) {
        for (int next = at + 1; next < Math.min(sentence.size(), at + NOUN_WITHIN); next++) {
            Word word = sentence.at(next);
            if (word.is(Sense.MARK)) {
                break;
            }
            if (word.is(Sense.MATTER) || word.is(Sense.PERSON) || IN.contains(word.text())) {
                return true;
            }
            boolean fewer = sentence.is(at, "færre") && word.is(Sense.DEED) && !word.is(Sense.PROCESS);
            boolean more = next == at + 1
                    && sentence.is(at, "flere", "færre")
                    && word.senses().isEmpty();
            if (fewer
                    || (more
                            && DanishLexicon.common().noun(word)
                            && (word.text().endsWith("er") || word.text().endsWith("ere")))) {
                return true;
            }
            if (word.is(Sense.DEED) || word.is(Sense.PROCESS) || word.is(Sense.MADE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is said of what stands before: <i>er blevet gladere</i>. */
    private boolean says(int at) {
        boolean attribute = sentence.has(at + 1, Sense.DEED) || sentence.has(at + 1, Sense.PROCESS);
        return !attribute
                && !quantity(at)
                && sentence.is(at - 1, "blevet", "blev", "bliver", "langt", "meget")
                && passive(at);
    }

    private boolean quantity(int at) {
        return sentence.is(
                at, "flere", "færre", "mere", "mindre", "større", "mange", "tidligere", "længere", "nede", "ned");
    }

    /** Into work, into education, with a word that says that somebody got there. */
    private boolean arrives(int at) {
        if (!PLACES.contains(sentence.at(at).text()) || !sentence.is(at - 1, "i", "fået", "nye", "et", "sit")) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - 7); before--) {
            if (COME.contains(sentence.at(before).text()) || sentence.has(before, Sense.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** So many new ones of what is counted. */
    private boolean counted(int at) {
        boolean many = sentence.is(at - 1, "nye", "ekstra") && sentence.has(at - 2, Sense.NUMBER);
        if (many
                && DanishLexicon.common().noun(sentence.at(at))
                && !sentence.at(at).any(NOTHING_COMES)) {
            return true;
        }
        return sentence.has(at, Sense.MATTER)
                && !sentence.has(at, Sense.DEED)
                && (sentence.is(at - 1, "nye", "ny", "ekstra")
                        || (sentence.has(at - 1, Sense.NUMBER) && !sentence.is(at, "procent")));
    }
}
