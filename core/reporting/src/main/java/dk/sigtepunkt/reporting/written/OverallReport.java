package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import java.util.List;
import java.util.Optional;

/**
 * A report of all committees, built on theirs.
 *
 * @param figures the consolidated report of its quarter, with every sigtepunkt and focus area, also those where nothing happened
 * @param texts its own words, in the order of its sections; without those that are closed to the reader
 * @param committees every committee that counts in the quarter, with where its report is
 * @param work of those who write it; empty for everybody else
 */
public record OverallReport(
        ReportTold.Told told,
        ConsolidatedReport figures,
        List<ReportNote.Worded> texts,
        List<Contribution> committees,
        Optional<ReportWork> work) {
    public OverallReport {
        texts = List.copyOf(texts);
        committees = List.copyOf(committees);
    }

    /**
     * A committee's report that it is built on.
     *
     * @param state of the quarter's report; empty when the committee has submitted none: it is missing
     * @param old the last one before that was published, which stands in for a missing one and is old; empty for none
     */
    public record Contribution(
            KnownCommittee committee, ReportRef report, Optional<StateCode> state, Optional<ReportRef> old) {
        public boolean missing() {
            return state.isEmpty();
        }
    }

    /** The committees whose report is missing. */
    public List<Contribution> missing() {
        return committees.stream().filter(Contribution::missing).toList();
    }
}
