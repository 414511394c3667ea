package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what was counted. Nothing in it is ever changed or deleted. */
@ProviderType
public interface TurnoutStore extends TurnoutHistory {
    /** All that is kept; the same object until something is written, and another one then. */
    TurnoutBook book();

    /**
     * Keeps an occasion under the next number.
     *
     * @param note made for its number
     */
    CountedOccasion record(TurnoutEntry first, IntFunction<AuditNote> note);

    /**
     * @param seen the {@link CountedOccasion#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now, or there is no such occasion; then nothing is kept
     */
    boolean write(int number, OptionalInt seen, TurnoutEntry next, AuditNote note);
}
