package dk.sigtepunkt.domain.audit;

/**
 * Where a chain is not what it was.
 *
 * @param seq the number of the record at which it shows
 */
public record ChainFault(Kind kind, long seq) {
    /** What is wrong there. */
    public enum Kind {
        /** Records before it are gone. */
        MISSING,
        /** It stands after one that comes later, or twice. */
        OUT_OF_ORDER,
        /** It does not go on from the record before it. */
        UNLINKED,
        /** It does not say what it said when it was linked in. */
        ALTERED,
        /** A known head says otherwise: from here back the chain was made anew. */
        REBUILT,
        /** The chain ends before a known head, or before its end by the database's own account. */
        CUT_OFF,
        /** It was linked in after the chain's end by the database's own account. */
        AFTER_END,
        /** The reason beside it is not the one that was given. */
        REASON_ALTERED
    }
}
