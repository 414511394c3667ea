package dk.sigtepunkt.domain.strategy;

import java.util.Locale;

/** Why content that goes against the council is refused, and what to do. */
public interface BreachWords {
    /** Danish until there is another set. */
    static BreachWords in(Locale language) {
        return new DanishBreachWords();
    }

    /** Names both texts. */
    String refused(Breach breach);

    /** Without a word of the content. */
    String open(Breach breach);
}
