package dk.sigtepunkt.domain.reports;

import org.osgi.annotation.versioning.ProviderType;

/** What is written of reports, drafts and comments too: for the rules that say who reads what, and for no door. */
@ProviderType
public interface ReportHistory {
    /** All that is kept; the same object until something is written, and another one then. */
    ReportBook book();
}
