package dk.sigtepunkt.domain.pace;

import java.util.Locale;

/** What is said of pace and forecast; each is empty where there is nothing true and useful to say. */
public interface PaceWords {
    /** Danish until there is another set. */
    static PaceWords in(Locale language) {
        return new DanishPaceWords();
    }

    /** The pace and what is needed, as a sentence. */
    String pace(Prospect prospect);

    /** The same as a phrase, only when both are known. */
    String brief(Prospect prospect);

    /** Where it would be at the target's date, or why that is not said; a sentence or two. */
    String forecast(Prospect prospect);
}
