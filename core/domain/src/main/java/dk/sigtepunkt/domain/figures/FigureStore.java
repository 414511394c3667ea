package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps every figure durably and holds them all in memory; port, implemented by persistence. */
@ProviderType
public interface FigureStore {
    /** The state after the last acknowledged append. */
    FigureBook book();

    /**
     * Appends all or nothing. When this returns, the figures are on disk and in {@link #book()}.
     *
     * @param key when given, a second append with the same key changes nothing and answers the first receipt
     * @param digest what identifies the content behind the key, for example a SHA-256
     * @param note who appends them; it goes into the chain when they do, not when an earlier receipt is answered
     * @throws KeyReusedException when the key was used before for another digest
     * @throws IllegalArgumentException when two figures are for the same cell and known at the same time
     */
    Receipt append(List<Observation> observations, Optional<String> key, String digest, AuditNote note);

    /** The receipt an earlier append with this key was given. */
    Optional<Receipt> receipt(String key);
}
