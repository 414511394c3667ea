package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said where a report's step cannot be taken, and what its parts are called. */
public interface WrittenReportWords {
    /** Danish until there is another set. */
    static WrittenReportWords in(Locale language) {
        return new DanishWrittenReportWords();
    }

    /** The one word for a state. */
    String state(StateCode state);

    /** A state with the bodies that have had the report before them, or the moment from which it is public. */
    String standing(ReportState state, Instant now);

    String kind(ReportKind kind);

    String step(StepKind step);

    String path(PathWord word);

    /** What a reader knows a field as. */
    String label(String field);

    String notReported(Period quarter);

    /** The committee has no part in the quarter's report. */
    String notCounting(Period quarter);

    String notBegun(ReportRef ref);

    /** @param state where it is, empty when it is not begun; what may follow, and who may do it, is said too */
    String doesNotFollow(ReportRef ref, StepKind wanted, Optional<ReportState> state, Instant now);

    /** @param committee its name */
    String gone(String committee);

    /** The quarter has not ended. */
    String notEnded(Period quarter);

    String wrongBody(String written, List<String> toCome);

    String momentPast(Instant wanted);

    String momentFar(Instant wanted);

    String noClock(String written);

    String unknownItem(String written);

    String closedAlready();

    String notClosed();

    String unknownSection(String written, List<String> known);

    /** Of what is neither a role nor an account. */
    String unknownOwner(String written);

    /** A text of a committee's report is written among its own words. */
    String wordedElsewhere();

    /** What is written of a report that is not a draft. */
    String notDraft(ReportState state, Instant now);

    /** @param now where the report is now, empty when nobody has begun it */
    String clash(Optional<ReportState> state, Instant now);

    /** Something has come to what a step was judged on, while the report is where it was. */
    String writtenMeanwhile();

    /** @param sections what those are called in which something was written since somebody looked at them */
    String textsChanged(List<String> sections);

    /** Somebody else has written the same text meanwhile. */
    String textClash();
}
