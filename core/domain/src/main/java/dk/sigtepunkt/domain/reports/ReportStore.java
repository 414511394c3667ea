package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.Optional;
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
    default boolean keep(ReportRef ref, OptionalInt seen, List<? extends ReportEntry> entries, AuditNote note) {
        return keep(ref, new Judged(seen, Optional.empty()), entries, note);
    }

    /** @return false when something is not as it was judged on by now; then nothing is kept */
    boolean keep(ReportRef ref, Judged judged, List<? extends ReportEntry> entries, AuditNote note);

    /**
     * What it was decided on that something may be written.
     *
     * @param report the {@link WrittenReport#version()}; empty for any
     * @param basis what else was judged; empty for nothing
     */
    record Judged(OptionalInt report, Optional<ReportBasis> basis) {}

    /**
     * A report that is laid before a body, with its seal: both or neither.
     *
     * @param seen the {@link WrittenReport#version()} on which the step was judged
     * @return false when it is another one by now, or its chain has another number of seals; then nothing is kept
     */
    boolean keep(int seen, ReportStep.Laid step, ReportContents.LayingSeal.Made seal, AuditNote note);
}
