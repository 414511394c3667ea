package dk.sigtepunkt.domain.sessions;

import java.time.LocalDate;
import java.util.Locale;

/** Why a key is not made: each as sentences with their full stops, and with what to do. */
interface SessionWords {
    /** Danish until there is another set. */
    static SessionWords in(Locale language) {
        return new DanishSessionWords();
    }

    String noLabel();

    String labelTooLong(int characters, int most);

    String noPermission();

    String badLastDay(LocalDate first, LocalDate last);

    String tooMany(int most);

    String noAccount();

    String unknownAccount();

    String beyondKey();
}
