package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.time.Period;
import java.util.Locale;

/** What is said where a section cannot be written or released, and what the sections are called. */
public interface SectionWords {
    /** Danish until there is another set. */
    static SectionWords in(Locale language) {
        return new DanishSectionWords();
    }

    /** What a reader knows the text of a section as. */
    String label(SectionKey key);

    String unknownArea(Period quarter);

    String toCome(Period quarter);

    /** @param committee its name */
    String gone(String committee);

    String nothingToRelease();

    /** That there is nothing to take back. */
    String nothingReleased();

    /** What a reader knows the field as in which it is said why something is corrected or taken back. */
    String reason();

    String clash();
}
