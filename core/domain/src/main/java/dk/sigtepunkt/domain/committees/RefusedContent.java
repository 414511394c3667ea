package dk.sigtepunkt.domain.committees;

import java.time.Instant;
import java.util.List;

/**
 * A committee bundle or file that was refused as a whole; the version before it, if any, stays live.
 *
 * @param source the bundle or file it came from
 * @param findings what is wrong, each with file, line and a Danish sentence
 */
public record RefusedContent(String source, Instant at, List<String> findings) {
    public RefusedContent {
        findings = List.copyOf(findings);
    }
}
