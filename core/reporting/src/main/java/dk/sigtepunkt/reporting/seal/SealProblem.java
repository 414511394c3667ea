package dk.sigtepunkt.reporting.seal;

/** What can be said of files that are checked. */
public enum SealProblem {
    /** A value, a digest or a part is not what was sealed. */
    CHANGED(Weight.FAULT),
    /** Was a seal, and cannot be read as one any more. */
    DAMAGED(Weight.FAULT),
    /** Says the same in other bytes. */
    NOT_CANONICAL(Weight.FAULT),
    /** Its name tells another quarter than it is of. */
    RENAMED(Weight.FAULT),
    /** Points to something that it cannot follow. */
    LINK_WRONG(Weight.FAULT),
    /** Points to another seal of an edition than the one that is there. */
    LINK_BROKEN(Weight.FAULT),
    /** Passes over a quarter that was sealed before it. */
    QUARTER_PASSED_OVER(Weight.FAULT),
    TIME_GOES_BACK(Weight.FAULT),
    /** Two seals of the same edition. */
    TWO_OF_ONE(Weight.FAULT),
    QUARTER_MISSING(Weight.FAULT),
    EDITION_MISSING(Weight.FAULT),
    /** Of another municipality than the others. */
    OTHER_MUNICIPALITY(Weight.FAULT),
    /** The tail was cut off, or all was built anew. */
    HEAD_UNKNOWN(Weight.FAULT),
    /** No seal. */
    FOREIGN(Weight.UNREADABLE),
    /** Of a later version of the format. */
    NEWER(Weight.UNREADABLE),
    UNREADABLE(Weight.UNREADABLE),
    /** The same seal once more. */
    GIVEN_TWICE(Weight.NOTE),
    /** The chain goes on before the first of the files. */
    STARTS_LATER(Weight.NOTE),
    /** An earlier edition that was replaced is not among the files. */
    EDITION_NOT_GIVEN(Weight.NOTE),
    /** Nothing was sealed of a quarter in between. */
    QUARTER_NOT_SEALED(Weight.NOTE),
    /** Is not reached from a known head. */
    NOT_HELD(Weight.NOTE),
    /** A file of another kind in an archive. */
    PASSED_OVER(Weight.NOTE);

    /** How much it weighs. */
    enum Weight {
        FAULT,
        UNREADABLE,
        NOTE
    }

    private final Weight weight;

    SealProblem(Weight weight) {
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
