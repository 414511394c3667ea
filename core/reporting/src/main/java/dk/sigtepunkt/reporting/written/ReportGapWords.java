package dk.sigtepunkt.reporting.written;

import java.util.Locale;

/** What is said of what a report lacks. */
public interface ReportGapWords {
    /** Danish until there is another set. */
    static ReportGapWords in(Locale language) {
        return new DanishReportGapWords();
    }

    String noReflection();

    /** @param area its title */
    String unexplained(String area);

    /** @param section what it is called */
    String noText(String section);

    String unreleased(String section);

    String notReady(String section);

    /** Somebody has written in it since it was marked as ready. */
    String changedSinceReady(String section);
}
