package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.domain.access.Denied;
import java.util.Optional;

/**
 * What came of it.
 *
 * @param code stable: {@code started}, {@code done}, {@code unknown-source}, {@code unknown-run},
 *     {@code unknown-case}, {@code already-running}, {@code not-configured}, {@code takes-no-file},
 *     {@code already-decided}, {@code no-reason}, {@code too-long}, {@code no-documents}, {@code not-active},
 *     {@code unauthorized}, {@code forbidden}
 * @param sentence Danish: what happens now, or why nothing does
 * @param run the run it is about
 */
public record SourceOutcome(boolean accepted, String code, String sentence, Optional<Long> run) {
    private static final String UNAUTHORIZED = "unauthorized";
    private static final String FORBIDDEN = "forbidden";

    /** The actor may not; nothing was looked at. */
    static SourceOutcome denied(Denied why) {
        return new SourceOutcome(false, why.unknown() ? UNAUTHORIZED : FORBIDDEN, why.sentence(), Optional.empty());
    }

    /** Whether the actor may not, rather than that it does not go. */
    public boolean denied() {
        return code.equals(UNAUTHORIZED) || code.equals(FORBIDDEN);
    }
}
