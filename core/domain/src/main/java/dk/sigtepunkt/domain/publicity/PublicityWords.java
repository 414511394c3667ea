package dk.sigtepunkt.domain.publicity;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What is said of quarters that are held back. */
interface PublicityWords {
    static PublicityWords in(Locale language) {
        if (!language.equals(Danish.LOCALE)) {
            throw new IllegalArgumentException("no words in " + language);
        }
        return new DanishPublicityWords();
    }

    /**
     * @param committee its name; empty where all of the quarter is held back
     * @param expected the first day on which it can come; empty when no wheel says
     */
    String heldBack(Period quarter, Optional<String> committee, Optional<LocalDate> expected);

    /** @param written what stands in the setting */
    String noQuarter(String written);
}
