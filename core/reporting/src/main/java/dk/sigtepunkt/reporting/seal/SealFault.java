package dk.sigtepunkt.reporting.seal;

import java.util.Optional;

/**
 * Something in one file that is not as it was sealed.
 *
 * @param part its index; empty for the head and the file as a whole
 * @param field where it stands, from the part, the head or the file
 */
record SealFault(What what, Optional<Integer> part, String field) {
    /** What is wrong. */
    enum What {
        /** The value is another one. */
        VALUE,
        /** The value holds, the short digest beside it does not. */
        CHECK,
        /** A part's or the file's own digest. */
        DIGEST,
        /** No single value, or all of them: the salt, or the part as a whole. */
        WHOLE_PART,
        /** Parts stand in another order, or one is missing or too much. */
        ORDER,
        /** Every part agrees with itself and not with the head. */
        TREE
    }

    static SealFault head(What what, String field) {
        return new SealFault(what, Optional.empty(), field);
    }

    static SealFault part(What what, int index, String field) {
        return new SealFault(what, Optional.of(index), field);
    }
}
