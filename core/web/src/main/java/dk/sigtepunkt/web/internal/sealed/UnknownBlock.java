package dk.sigtepunkt.web.internal.sealed;

/** Blocks that this product does not know. */
final class UnknownBlock extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence that a person is shown */
    UnknownBlock(String sentence) {
        super(sentence);
    }
}
