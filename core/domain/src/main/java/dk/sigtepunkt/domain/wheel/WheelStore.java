package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what people change of wheels. Nothing in it is ever changed or deleted. */
@ProviderType
public interface WheelStore {
    /** The same object until something is written, and another one then. */
    WheelBook book();

    /**
     * @param seen the {@link KeptWheel#version()} that the writer has seen; empty for who has looked at nothing
     * @param next with the number after those that there are
     * @return false when it is another one by now; then nothing is kept
     */
    boolean keep(WheelRef ref, OptionalInt seen, Adjustment next, AuditNote note);
}
