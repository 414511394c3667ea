package dk.sigtepunkt.domain.wording;

import java.util.Locale;

/** What is said instead of words that claim more than is known. */
interface WordingWords {
    /** Danish until there is another set. */
    static WordingWords in(Locale language) {
        return new DanishWordingWords();
    }

    /** @param most how much may be claimed */
    String instead(Tie.Instead instead, Strength most);
}
