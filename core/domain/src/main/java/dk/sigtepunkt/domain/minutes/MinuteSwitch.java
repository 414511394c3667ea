package dk.sigtepunkt.domain.minutes;

import dk.sigtepunkt.domain.access.Signature;

/** That somebody has turned it on, or off. */
public record MinuteSwitch(boolean on, Signature by) {}
