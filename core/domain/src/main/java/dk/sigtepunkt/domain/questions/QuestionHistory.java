package dk.sigtepunkt.domain.questions;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What was asked and answered, to be read. */
@ProviderType
public interface QuestionHistory {
    /** All that is kept; the same object until something is written, and another one then. */
    QuestionBook book();

    /** @param time what was written later is not in it; empty for all that is kept */
    default QuestionBook known(Optional<Instant> time) {
        QuestionBook all = book();
        return time.map(all::knownBy).orElse(all);
    }
}
