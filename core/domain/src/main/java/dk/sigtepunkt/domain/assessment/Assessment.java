package dk.sigtepunkt.domain.assessment;

/**
 * @param reason a Danish sentence that a reader without the figures understands
 * @param basis what it rests on that nobody has adopted; {@link Basis#NONE} where it is no verdict
 */
public record Assessment(AssessmentCode code, String reason, Basis basis) {
    /** One that rests on nothing. */
    public Assessment(AssessmentCode code, String reason) {
        this(code, reason, Basis.NONE);
    }
}
