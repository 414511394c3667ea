package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.reports.ReportRef;
import java.time.Instant;
import java.util.Locale;

/** What is said of seals. */
public interface SealLayingWords {
    /** Danish until there is another set. */
    static SealLayingWords in(Locale language) {
        return new DanishSealLayingWords();
    }

    /** The clock is before the moment of the seal that the next one would follow. */
    String clockSetBack(Instant now, SealedHead last);

    /** There is no such edition for the reader. */
    String notSealed(ReportRef ref, int edition);

    /** It tells of other committees what their own reports are to tell first. */
    String waits(ReportRef ref);

    /** A part of the server that seals is not running. */
    String nobodySeals();
}
