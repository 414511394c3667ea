package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what bodies said. Nothing in it is ever changed or deleted. */
@ProviderType
public interface DialogueStore extends DialogueHistory {
    /**
     * Keeps a discussion under the next number.
     *
     * @param note made for its number
     */
    Discussion record(Minute first, IntFunction<AuditNote> note);

    /**
     * @param seen the {@link Discussion#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now, or there is no such discussion; then nothing is kept
     */
    boolean correct(int number, OptionalInt seen, Minute next, AuditNote note);
}
