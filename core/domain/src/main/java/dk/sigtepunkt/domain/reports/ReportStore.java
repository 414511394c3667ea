package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps reports. Nothing in it is ever changed or deleted; what is written at once is kept as a whole or not at all. */
@ProviderType
public interface ReportStore extends ReportHistory {
    /**
     * @param seen the {@link WrittenReport#version()} on which the entry was judged; empty for one that stands beside any
     * @return false when it is another one by now; then nothing is kept
     */
    default boolean keep(ReportRef ref, OptionalInt seen, ReportEntry entry, AuditNote note) {
        return keep(ref, seen, List.of(entry), note);
    }

    /**
     * Several in one: all of them or none.
     *
     * @param entries in their order, at least one
     */
    boolean keep(ReportRef ref, OptionalInt seen, List<? extends ReportEntry> entries, AuditNote note);

    /**
     * A report that is laid before a body, with its seal: both or neither.
     *
     * @param seen the {@link WrittenReport#version()} on which the step was judged
     * @return false when it is another one by now, or its chain has another number of seals; then nothing is kept
     */
    boolean keep(int seen, ReportStep.Laid step, LayingSeal.Made seal, AuditNote note);
}
