package dk.sigtepunkt.domain.strategy;

import java.util.Locale;

/** Why content that goes against the council is refused, and what to do. */
public interface BreachWords {
    /**
     * Danish until there is another set.
     *
     * @param strategies whose sigtepunkter are told by their titles
     */
    static BreachWords in(Locale language, Strategies strategies) {
        return new DanishBreachWords(strategies);
    }

    /** Names both texts. */
    String refused(Breach breach);

    /** Without a word of the content. */
    String open(Breach breach);
}
