package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.reporting.ConsolidatedReport;

/** A page over one quarter's report. */
@FunctionalInterface
public interface ReportedPage {
    PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links);
}
