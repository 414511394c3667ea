package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.text.Danish;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads a Danish text for words that tie an action to an effect. It knows the forms of the language and no facts: what it does not
 * find can still be wrong. It takes time in proportion to the text's length and never fails.
 */
public final class WordingCheck {
    private static final WordingWords WORDS = WordingWords.in(Danish.LOCALE);

    private final Names names;

    private WordingCheck(Names names) {
        this.names = names;
    }

    /** Without names of actions and indicators, it knows what words commonly are. */
    public static WordingCheck plain() {
        return new WordingCheck(Names.NONE);
    }

    /**
     * Knows some actions and indicators by what they are called.
     *
     * @param actions titles
     * @param indicators names
     */
    public static WordingCheck naming(Collection<String> actions, Collection<String> indicators) {
        return new WordingCheck(new Names(actions, indicators));
    }

    /** All places that claim something, in their order, each with the most careful words in their place. */
    public List<Claim> claims(String text) {
        return read(text, strength -> true, Strength.HINTS);
    }

    /**
     * The places of a text that nobody has graded that claim more than any grade may: that the one comes of the other. What is
     * suggested says that it may be so.
     */
    public List<Claim> overclaims(String text) {
        return read(text, strength -> strength.exceeds(Strength.SUPPORTED), Strength.HINTS);
    }

    /** The places that claim more than may be claimed, in their order, each with words that claim as much as may be. */
    public List<Claim> beyond(String text, Strength most) {
        return read(text, strength -> strength.exceeds(most), most);
    }

    private List<Claim> read(String text, Predicate<Strength> told, Strength instead) {
        return DanishSentences.of(text, names).stream()
                .flatMap(sentence -> new TieReader(sentence)
                        .found().stream()
                                .filter(found -> told.test(found.strength()))
                                .map(found -> claim(text, sentence, found, instead)))
                .toList();
    }

    private static Claim claim(String text, Sentence sentence, TieReader.Found found, Strength most) {
        int from = sentence.at(found.from()).from();
        int to = sentence.at(found.to() - 1).to();
        String suggestion = WORDS.instead(found.tie().instead(), most);
        return new Claim(from, to, text.substring(from, to), found.strength(), suggestion);
    }
}
