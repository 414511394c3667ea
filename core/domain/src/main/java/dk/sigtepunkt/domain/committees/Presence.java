package dk.sigtepunkt.domain.committees;

import java.time.Instant;

/** From when on a committee's bundle was there, stopped or gone. */
public record Presence(CommitteeState state, Instant since) {}
