package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.reporting.ConsolidatedReport;

/** A page over one quarter's report. */
@FunctionalInterface
interface ReportedPage {
    Answer answer(Visit visit, ConsolidatedReport report, Links links);
}
