package dk.sigtepunkt.reporting.sealed;

import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.seal.SealFile;

/** A seal with the parts that whoever asks may read. */
public record OpenedSeal(SealTold.Told told, SealFile file) {
    /** Whether it is what was sealed. */
    public boolean holds() {
        return file.holds() && file.digest().equals(told.head().digest());
    }
}
