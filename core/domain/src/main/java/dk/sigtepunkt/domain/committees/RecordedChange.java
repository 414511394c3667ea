package dk.sigtepunkt.domain.committees;

import java.time.Instant;

/**
 * A change as it was kept.
 *
 * @param version the version of the committee that brought it
 */
public record RecordedChange(ItemChange change, String version, Instant at) {}
