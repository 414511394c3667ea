package dk.sigtepunkt.sources.internal.runs.words;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import java.time.Duration;
import java.util.Locale;

/** What a run says of itself: where it has come to, how it ended, what a person should know of it. */
public interface RunWords {
    /** Danish until there is another set. */
    static RunWords in(Locale language) {
        return new DanishRunWords();
    }

    /** What the figures of a run name as where they came from, and are known by later. */
    String reference(String source, long run);

    /** A run that is not yet working. */
    String waiting();

    /** Without a full stop, as every step. */
    String fetching();

    String storing();

    String step(String what, int done, int total);

    String started(long run);

    String alreadyRunning();

    String fetchedElsewhere();

    String closing();

    String fileTooLarge(long megabytes);

    /** That something was taken in. */
    String taken(Counts counts);

    String held(Counts counts);

    String nothingNew(int read);

    /** @param other how many are other than the known ones */
    String onlyLooked(int read, int other);

    /** A warning: that the source's table is closed. It is kept, and known by its text. */
    String closed();

    /** A warning about figures that are known already. */
    String outOfLine(Indicator indicator, GuardFinding finding);

    /** A warning. */
    String rejectedBefore(Indicator indicator, int figures);

    String takenOver();

    String shutDown();

    String tooLong(Duration limit);

    String broken();

    String brokenAfterwards();

    /** That the server stopped in the middle of it. */
    String stopped(Trigger trigger);

    /** For the log, as is what follows. */
    String notRenewed(SourceKey source);

    String stillRunning();

    String wentWrong(long run, SourceKey source);

    String failed(long run, SourceKey source, String sentence);

    String notEnded(long run, SourceKey source);

    String leftBehind(long run, SourceKey source);
}
