package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.domain.access.Signature;

/**
 * What was written of one occasion at one time; never changed.
 *
 * @param counts false once it is taken back
 * @param reason why it is written otherwise than before, or taken back; empty for the first
 */
public record TurnoutEntry(Occasion occasion, Turnout turnout, boolean counts, String reason, Signature by) {}
