package dk.sigtepunkt.domain.reports;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
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

    /**
     * Seals a report that is laid before a body; keeps nothing.
     *
     * @param laid with the step in it
     */
    LayingSeal seal(WrittenReport laid, ReportStep.Laid step);

    /** What comes of sealing a report that is laid before a body. */
    sealed interface LayingSeal {
        default <T> T fold(Function<Made, T> made, Function<Failed, T> failed) {
            return this instanceof Made one ? made.apply(one) : failed.apply((Failed) this);
        }

        /**
         * To be kept in the transaction that keeps the step.
         *
         * @param edition the how manieth of the report, from 1
         * @param digest what it is known by
         * @param chained how many seals its chain had when it was made: where it has another number by now, it points elsewhere
         * @param file all of it, as canonical JSON
         * @param html the report's body as it was shown when it was sealed
         */
        record Made(ReportRef ref, int edition, String digest, Instant at, int chained, String file, String html)
                implements LayingSeal {}

        /**
         * It cannot be sealed, and so it cannot be laid.
         *
         * @param code stable: programs tell faults apart by it
         * @param sentence what is wrong and what to do
         */
        record Failed(String code, String sentence) implements LayingSeal {}
    }
}
