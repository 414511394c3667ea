package dk.sigtepunkt.content.result;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What reading a committee bundle or a committee file that stands alone led to. */
public sealed interface ArtifactResult {
    /**
     * @param version of a bundle its {@code Bundle-Version}, of a committee file its {@code version}, both as
     *     {@code 1.2.3} or {@code 1.2.3.qualifier}; empty when a committee file names none
     * @param symbolicName of a bundle; empty for a committee file
     */
    record Accepted(ReadResult.Accepted content, String version, Optional<String> symbolicName)
            implements ArtifactResult {}

    /**
     * @param committee whose content it seems to be; empty when that cannot be read
     * @param findings at least one, in order of file and line
     */
    record Refused(Optional<CommitteeId> committee, List<Finding> findings) implements ArtifactResult {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
        return this instanceof Accepted result ? accepted.apply(result) : refused.apply((Refused) this);
    }
}
