package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.Locale;

/** What the states of data sources and their runs are called, and what is said of how fresh a series is. */
public interface SourceStateWords {
    /** Danish until there is another set. */
    static SourceStateWords in(Locale language) {
        return new DanishSourceStateWords();
    }

    String trigger(SourceRun.Trigger trigger);

    String state(SourceRun.State state);

    String verdict(QuarantineCase.Verdict verdict);

    /** What is out of line, without a word or number of the answer; a whole sentence. */
    String outOfLine(GuardFinding.Kind kind);

    /** A whole sentence. */
    String stale(Indicator indicator, Period next, LocalDate due);

    /** A whole sentence. */
    String dueSoon(Indicator indicator, Period next, LocalDate due);

    /** Whether a kept warning says that the publisher has closed the source. */
    boolean saysClosed(String warning);

    /** Whether a kept warning says that figures wait in quarantine. */
    boolean saysQuarantined(String warning);
}
