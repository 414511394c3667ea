package dk.sigtepunkt.domain.reports;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What stands in reports, as the use cases that keep them ask for it. */
@ProviderType
public interface ReportContents {
    /** The keys of its sections, in their order. */
    List<String> sections(ReportRef ref);

    /** The number of the template's version that it takes when it is begun now. */
    int template(ReportRef ref);

    /** What is missing before it can be submitted, as it is known now. */
    List<ReportGap> missing(WrittenReport report);

    /** Whether it has such an item, so that it can be closed. */
    boolean has(ReportRef ref, ReportItem item);

    /**
     * Seals a report that is laid before a body; keeps nothing.
     *
     * @param laid with the step in it
     */
    LayingSeal seal(WrittenReport laid, ReportStep.Laid step);
}
