package dk.sigtepunkt.domain.sources;

import java.time.Instant;

/** A source that is not asked by itself for now; asking by hand still works. */
public record Pause(String reason, String by, Instant since) {}
