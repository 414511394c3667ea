package dk.sigtepunkt.reporting.sealed;

import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.seal.SealFile;
import org.osgi.annotation.versioning.ProviderType;

/** Seals as files, for who may read them. */
@ProviderType
public interface OpenedSeals {
    /**
     * A seal in which is open what the reader may read: to who is told what is closed in the report all of it; to everybody else not
     * what is closed today, nor what names it. What is withheld leaves its digest, so that the rest can be verified.
     *
     * @param told from {@link dk.sigtepunkt.domain.seals.ReadSeals}
     * @throws IllegalStateException when what is kept is no seal any more
     */
    SealFile file(SealTold.Told told);
}
