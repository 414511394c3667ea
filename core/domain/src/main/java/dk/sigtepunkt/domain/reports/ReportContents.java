package dk.sigtepunkt.domain.reports;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What stands in reports, as the use cases that keep them ask for it. */
@ProviderType
public interface ReportContents {
    /** The keys of its sections, in their order. */
    List<String> sections(ReportRef ref);

    /** Whether it has such a section: one of its template's, or one in which something stands all the same. */
    boolean has(WrittenReport report, String section);

    /** The number of the template's version that it takes when it is begun now. */
    int template(ReportRef ref);

    /** What is missing before it can be submitted, as it is known now. */
    List<ReportGap> missing(WrittenReport report);

    /** Its sections as their texts stand, in their order; after them those that its template does not have and in which something stands. */
    List<SectionText> texts(WrittenReport report);

    /** How much was written of what {@link #missing} judges, as it is known now. */
    ReportBasis basis(WrittenReport report);

    /** Whether it has such an item, so that it can be closed. */
    boolean has(WrittenReport report, ReportItem item);
}
