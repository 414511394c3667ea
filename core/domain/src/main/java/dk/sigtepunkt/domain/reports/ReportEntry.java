package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Signature;

/** What was written of a report: a step that was taken with it, or a note of those who work on it. Never changed. */
public sealed interface ReportEntry permits ReportStep, ReportNote {
    Signature by();

    /** Whether another state of the report comes of it, which whoever writes next must have seen. */
    boolean counts();
}
