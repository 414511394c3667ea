package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StateCode;
import java.util.Optional;

/**
 * The report before another one, as far as the other one's reader may read it.
 *
 * @param word what it answered to whether they are on the right path; empty when it did not, or the reader may not read it
 */
public record EarlierReport(ReportRef ref, StateCode state, Optional<PathWord> word) {}
