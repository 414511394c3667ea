package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.Optional;

/**
 * One committee bundle of this server; a committee may have several versions side by side.
 *
 * @param bundle the framework's number for it, as in {@code bundle:list}
 * @param file the file it came from
 */
public record InstalledBundle(
        long bundle, CommitteeId committee, String version, ArtifactFile file, Installed installed, Use use) {
    /**
     * @param by who installed it
     * @param shipped whether the distribution brought it
     */
    public record Installed(String by, Optional<Instant> at, boolean shipped) {}

    /**
     * @param running whether it is started
     * @param serving whether its content is what readers see
     */
    public record Use(boolean running, boolean serving) {}
}
