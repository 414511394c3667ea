package dk.sigtepunkt.domain.text;

import java.time.LocalDate;
import java.util.Locale;

/** Why nobody can look back to what was written; each a sentence without its full stop. */
public interface AsOfWords {
    /** Danish until there is another set. */
    static AsOfWords in(Locale language) {
        return new DanishAsOfWords();
    }

    String inFuture(String written, LocalDate today);

    String unreadable(String written);
}
