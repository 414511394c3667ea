package dk.sigtepunkt.domain.dialogue;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What bodies said of the figures, to be read. */
@ProviderType
public interface DialogueHistory {
    /** All that is kept; the same object until something is written, and another one then. */
    DialogueBook book();

    /** @param time what was written later is not in it; empty for all that is kept */
    default DialogueBook known(Optional<Instant> time) {
        DialogueBook all = book();
        return time.map(all::knownBy).orElse(all);
    }
}
