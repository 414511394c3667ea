package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;

/**
 * On which focus area something bears, of whichever committee, and how.
 *
 * @param reason why it does; empty of what is erased
 */
public record Bearing(FocusAreaRef area, Stance stance, String reason) {}
