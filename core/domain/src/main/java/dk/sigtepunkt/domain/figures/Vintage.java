package dk.sigtepunkt.domain.figures;

import java.time.Instant;

/** When figures became known and where they came from; one object for all the figures of a run or a file. */
record Vintage(Instant knownAt, String reference) {}
