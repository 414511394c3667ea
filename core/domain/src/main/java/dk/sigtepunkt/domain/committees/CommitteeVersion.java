package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;

/**
 * One version of a committee's content, as it was brought.
 *
 * @param document the committee file, byte for byte as text
 * @param digest SHA-256 of the document, hexadecimal
 */
public record CommitteeVersion(
        CommitteeId committee, String version, String document, String digest, Instant recordedAt) {}
