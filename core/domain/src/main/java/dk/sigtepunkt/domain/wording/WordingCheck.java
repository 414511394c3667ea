package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.text.Danish;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a Danish text for words that tie an action to an effect. It knows the forms of the language and no facts: what it does not
 * find can still be wrong. It takes time in proportion to the text's length and never fails.
 */
public final class WordingCheck {
    private static final WordingWords WORDS = WordingWords.in(Danish.LOCALE);

    private static final Bound UNNAMED = new Bound(Strength.SUPPORTED, Strength.HINTS, Optional.empty());

    private final Names names;
    private final Optional<GradedAction> under;

    private WordingCheck(Names names, Optional<GradedAction> under) {
        this.names = names;
        this.under = under;
    }

    /**
     * How much a sentence may claim.
     *
     * @param instead how much what is suggested claims
     */
    private record Bound(Strength most, Strength instead, Optional<GradedAction> action) {
        static Bound of(Strength most) {
            return new Bound(most, most, Optional.empty());
        }

        static Bound of(GradedAction action) {
            return new Bound(action.most(), action.most(), Optional.of(action));
        }
    }

    /** Without names of actions and indicators, it knows what words commonly are. */
    public static WordingCheck plain() {
        return new WordingCheck(Names.NONE, Optional.empty());
    }

    /**
     * Knows some actions and indicators by what they are called, and how much may be said of each action.
     *
     * @param indicators names
     */
    public static WordingCheck knowing(Collection<GradedAction> actions, Collection<String> indicators) {
        return new WordingCheck(new Names(actions, indicators), Optional.empty());
    }

    /**
     * The same for a text that stands under one action, so that what it says is said of that one where it names no other.
     *
     * @param key of one that is known, or of one on which there is no claim
     */
    public WordingCheck under(String key) {
        return new WordingCheck(names, Optional.of(names.action(key)));
    }

    /** All places that claim something, in their order, each with the most careful words in their place. */
    public List<Claim> claims(String text) {
        return read(text, sentence -> new Bound(Strength.NONE, Strength.HINTS, Optional.empty()));
    }

    /**
     * The places of a text that claim more than they may. Of an action that is named, or under which the text stands, its grade
     * says how much that is; else that it has a part in something, and never that the one comes of the other. What is suggested
     * says as much as may be said of the action, and that it may be so where none is named.
     */
    public List<Claim> overclaims(String text) {
        return read(text, this::bound);
    }

    /** Of several that a sentence names it may say what may be said of each. */
    private Bound bound(Sentence sentence) {
        return names.named(sentence).or(() -> under).map(Bound::of).orElse(UNNAMED);
    }

    /** The places that claim more than may be claimed, in their order, each with words that claim as much as may be. */
    public List<Claim> beyond(String text, Strength most) {
        return read(text, sentence -> Bound.of(most));
    }

    private List<Claim> read(String text, Function<Sentence, Bound> bounds) {
        return DanishSentences.of(text, names).stream()
                .flatMap(sentence -> {
                    Bound bound = bounds.apply(sentence);
                    return new TieReader(sentence)
                            .found().stream()
                                    .filter(found -> found.strength().exceeds(bound.most()))
                                    .map(found -> claim(text, sentence, found, bound));
                })
                .toList();
    }

    private static Claim claim(String text, Sentence sentence, TieReader.Found found, Bound bound) {
        int from = sentence.at(found.from()).from();
        int to = sentence.at(found.to() - 1).to();
        String suggestion = WORDS.instead(found.tie().instead(), bound.instead());
        return new Claim(from, to, text.substring(from, to), found.strength(), suggestion, bound.action());
    }
}
