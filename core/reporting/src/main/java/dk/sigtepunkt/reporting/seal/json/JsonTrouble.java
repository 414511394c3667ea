package dk.sigtepunkt.reporting.seal.json;

/** Why a document cannot be taken for what it should be. */
public enum JsonTrouble {
    EMPTY,
    TOO_LARGE,
    /** Not UTF-8, or half a character. */
    NOT_TEXT,
    BROKEN,
    CUT_OFF,
    /** Something stands after the end. */
    MORE_AFTER_END,
    FIELD_TWICE,
    TOO_DEEP,
    /** Not a whole number that every reader reads alike. */
    NUMBER,
    /** A {@code null}. */
    NOTHING,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    FIELD_WRONG,
    /** The same in other bytes than the canonical ones. */
    NOT_CANONICAL
}
