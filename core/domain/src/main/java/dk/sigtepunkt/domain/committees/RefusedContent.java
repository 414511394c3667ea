package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.CommitteeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A committee bundle or file that was refused as a whole; the version before it, if any, stays live.
 *
 * @param source the bundle or file it came from
 * @param committee whose it is; empty when it could not be told
 * @param findings what is wrong, each with file, line and a Danish sentence
 */
public record RefusedContent(String source, Optional<CommitteeId> committee, Instant at, List<String> findings) {
    public RefusedContent {
        findings = List.copyOf(findings);
    }
}
