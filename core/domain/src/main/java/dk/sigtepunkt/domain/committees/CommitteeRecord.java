package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;

/**
 * What is kept of a committee: the newest content it brought, and whether its bundle is there.
 *
 * @param document the committee file, byte for byte as text
 * @param digest SHA-256 of the document, hexadecimal
 * @param since when it came into this state
 */
public record CommitteeRecord(
        CommitteeId id, String version, String document, String digest, boolean installed, Instant since) {}
