package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps reports. Nothing in it is ever changed or deleted; an entry is kept as a whole or not at all. */
@ProviderType
public interface ReportStore extends ReportHistory {
    /**
     * @param seen the {@link WrittenReport#version()} on which the entry was judged; empty for one that stands beside any
     * @return false when it is another one by now; then nothing is kept
     */
    boolean keep(ReportRef ref, OptionalInt seen, ReportEntry entry, AuditNote note);
}
