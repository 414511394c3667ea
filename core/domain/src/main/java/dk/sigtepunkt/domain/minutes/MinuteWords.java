package dk.sigtepunkt.domain.minutes;

import java.util.Locale;

/** What is said of the time that reports take. */
public interface MinuteWords {
    /** Danish until there is another set. */
    static MinuteWords in(Locale language) {
        return new DanishMinuteWords();
    }

    String kind(WorkKind kind);

    /** What a reader knows a field as. */
    String label(String field);

    /** As hours and minutes. */
    String time(int minutes);

    /** Somebody else has turned it meanwhile. */
    String clash();
}
