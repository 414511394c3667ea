package dk.sigtepunkt.domain.strategy;

/**
 * Why a strategy does not come into the state that somebody wants.
 *
 * @param sentence plain Danish with its full stop: what is wrong and what to do
 */
public record StrategyRefusal(Reason reason, String sentence) {
    /** What kind of fault it is; programs tell them apart by their codes. */
    public enum Reason {
        UNKNOWN_STRATEGY("unknown-strategy"),
        /** No such strategy, itself, or one that is superseded too. */
        NOT_A_SUCCESSOR("not-a-successor"),
        /** Something that belongs to the state was not written. */
        INCOMPLETE("incomplete"),
        TOO_LONG("too-long"),
        NOT_A_DAY("not-a-day"),
        DAY_TO_COME("day-to-come"),
        /** It would be superseded before it was adopted. */
        BEFORE_ADOPTION("before-adoption"),
        /** What is adopted is no draft again, and what is superseded is not adopted again. */
        STEP_BACK("step-back"),
        /** What was never adopted is not superseded. */
        NOT_ADOPTED("not-adopted"),
        /** Another adopted strategy has some of the same years. */
        YEARS_TAKEN("years-taken"),
        /** Somebody else wrote another state meanwhile. */
        CLASH("clash");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
