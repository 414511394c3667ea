package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.wheel.AnnualWheel;

/**
 * Somebody who has a wheel.
 *
 * @param declared what its file says
 * @param active false of a committee that is not in operation
 */
public record WheelHolder(WheelRef ref, String name, AnnualWheel declared, boolean active) {}
