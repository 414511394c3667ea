package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.access.Signature;

/**
 * One change of one wheel, for good.
 *
 * @param number counted from 1 within its wheel
 */
public record Adjustment(int number, WheelChange change, String reason, Signature by) {}
