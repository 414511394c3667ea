package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.Optional;

/**
 * One committee bundle of this server; a committee may have several versions side by side.
 *
 * @param bundle the framework's number for it, as in {@code bundle:list}
 * @param file the file it came from
 * @param sha256 of that file, hexadecimal; empty when it is not known
 * @param by who installed it
 * @param at when it was installed
 * @param running whether it is started
 * @param serving whether its content is what readers see
 * @param shipped whether the distribution brought it
 */
public record InstalledBundle(
        long bundle,
        CommitteeId committee,
        String version,
        String file,
        String sha256,
        String by,
        Optional<Instant> at,
        boolean running,
        boolean serving,
        boolean shipped) {}
