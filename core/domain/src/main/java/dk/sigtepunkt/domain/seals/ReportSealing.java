package dk.sigtepunkt.domain.seals;

import org.osgi.annotation.versioning.ProviderType;

/** Seals a report; called in the transaction that keeps the step by which it is laid, and keeps nothing itself. */
@ProviderType
public interface ReportSealing {
    /** @throws SealingFailed when a part of it cannot be made: then nothing is to be kept */
    Sealed seal(SealRequest request);
}
