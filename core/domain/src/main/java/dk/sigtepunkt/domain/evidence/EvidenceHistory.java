package dk.sigtepunkt.domain.evidence;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What was published, to be read by everybody; drafts are told by {@link ReadEvidence} alone. */
@ProviderType
public interface EvidenceHistory {
    /** All that is published; the same object until something is written, and another one then. */
    EvidenceBook book();

    /** @param time what was published later is not in it; empty for all */
    default EvidenceBook known(Optional<Instant> time) {
        EvidenceBook all = book();
        return time.map(all::knownBy).orElse(all);
    }
}
