package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Puts written reports together, of the knowledge that they are read with. */
@ProviderType
public interface WrittenReports {
    /**
     * A committee's report; what it is before it is submitted is what the committee will see.
     *
     * @param told to whom it is read, from {@link dk.sigtepunkt.domain.reports.ReadReports}
     * @return empty when it is another kind of report, or what it is about is not there any more
     */
    Optional<CommitteeReport> committee(ReportTold.Told told);

    /** One that is no committee's; empty when it is a committee's. */
    Optional<OverallReport> overall(ReportTold.Told told);

    /** As {@link #committee(ReportTold.Told)}, as it would be if it was of another version of the template. */
    Optional<CommitteeReport> committee(ReportTold.Told told, TemplateVersion template);

    /** As {@link #overall(ReportTold.Told)}, as it would be if it was of another version of the template. */
    Optional<OverallReport> overall(ReportTold.Told told, TemplateVersion template);
}
