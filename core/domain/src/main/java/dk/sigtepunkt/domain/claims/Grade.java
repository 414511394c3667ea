package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.domain.wording.Strength;

/**
 * How plausible it is that an action has contributed, after contribution analysis (J. Mayne); the highest is no proof either.
 * In rising order. Codes are given over the interface: they stay.
 */
public enum Grade {
    NOT_SHOWN("not-shown"),
    SUGGESTED("suggested"),
    LIKELY("likely"),
    WELL_SUPPORTED("well-supported");

    private final String code;

    Grade(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** How much words may say of an action whose claim bears it: never that it is the cause. */
    public Strength words() {
        return switch (this) {
            case NOT_SHOWN, SUGGESTED -> Strength.HINTS;
            case LIKELY -> Strength.LIKELY;
            case WELL_SUPPORTED -> Strength.SUPPORTED;
        };
    }

    /** The lower of both. */
    public Grade atMost(Grade other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One step down; the lowest stays. */
    Grade lowered() {
        return switch (this) {
            case NOT_SHOWN, SUGGESTED -> NOT_SHOWN;
            case LIKELY -> SUGGESTED;
            case WELL_SUPPORTED -> LIKELY;
        };
    }
}
