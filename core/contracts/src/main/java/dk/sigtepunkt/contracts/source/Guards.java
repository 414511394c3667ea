package dk.sigtepunkt.contracts.source;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/**
 * What a source's figures may do without a person looking at them first. What breaks a guard waits in quarantine.
 *
 * @param largestJump how far a figure may lie from the one before it, as a share of that one: 0.5 is half as much
 *     again or half; above 0
 * @param largestShrink the share of figures known before that an answer may lack; 0 to 1
 * @param signMayChange whether a figure may go from above zero to below, or back
 * @param mayBeAllZero whether every figure may be zero
 */
public record Guards(double largestJump, double largestShrink, boolean signMayChange, boolean mayBeAllZero) {
    public static final Guards DEFAULT = new Guards(0.5, 0.1, false, false);

    public Guards {
        ValueCheck.that(largestJump > 0 && Double.isFinite(largestJump), "guards.largestJump skal være over 0");
        ValueCheck.that(largestShrink >= 0 && largestShrink <= 1, "guards.largestShrink skal være 0-1");
    }
}
