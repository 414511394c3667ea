package dk.sigtepunkt.domain.seals;

import org.osgi.annotation.versioning.ProviderType;

/** Every seal, also of reports that not everybody reads: for the rules that say who does, and for no door. */
@ProviderType
public interface SealHistory {
    /** All heads; the same object until something is sealed, and another one then. */
    SealBook seals();

    /**
     * A seal with all its parts.
     *
     * @throws IllegalArgumentException when there is none of that head
     */
    Sealed sealed(SealedHead head);
}
