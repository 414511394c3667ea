package dk.sigtepunkt.domain.seals;

/** A report cannot be sealed; its message tells a person which part, why and what to do. */
public final class SealingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence that a person is shown */
    public SealingFailed(String sentence) {
        super(sentence);
    }

    public SealingFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What a person is shown. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
