package dk.sigtepunkt.domain.judgement;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What people wrote of statuses, to be read. */
@ProviderType
public interface JudgementHistory {
    /** All that is kept; the same object until something is written, and another one then. */
    JudgementBook book();

    /** @param time what was written later is not in it; empty for all that is kept */
    default JudgementBook known(Optional<Instant> time) {
        JudgementBook all = book();
        return time.map(all::knownBy).orElse(all);
    }
}
