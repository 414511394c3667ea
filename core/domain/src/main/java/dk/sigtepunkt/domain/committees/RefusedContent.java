package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A committee bundle or file that was refused as a whole; the version before it, if any, stays live.
 *
 * @param source the bundle or file it came from
 * @param committee whose it is; empty when it could not be told
 * @param findings what is wrong, for everybody: each with file, line and kind, and without a word of the file
 * @param details the same for whoever may read the file: each with a Danish sentence that may quote it
 */
public record RefusedContent(
        String source, Optional<CommitteeId> committee, Instant at, List<String> findings, List<String> details) {
    public RefusedContent {
        findings = List.copyOf(findings);
        details = List.copyOf(details);
    }

    /** With findings that quote nothing. */
    public RefusedContent(String source, Optional<CommitteeId> committee, Instant at, List<String> findings) {
        this(source, committee, at, findings, findings);
    }
}
