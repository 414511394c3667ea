package dk.sigtepunkt.domain.council;

/**
 * Why a decision is not written.
 *
 * @param sentence plain Danish with its full stop: what is wrong and what to do
 */
public record DecisionRefusal(Reason reason, String sentence) {
    /** What kind of fault it is; programs tell them apart by their codes. */
    public enum Reason {
        /** Something that belongs to the decision was not written. */
        INCOMPLETE("incomplete"),
        TOO_LONG("too-long"),
        NOT_A_DAY("not-a-day"),
        DAY_TO_COME("day-to-come"),
        UNKNOWN_AREA("unknown-focus-area"),
        UNKNOWN_SIGTEPUNKT("unknown-sigtepunkt"),
        UNKNOWN_INDICATOR("unknown-indicator"),
        /** The indicator is not judged, or began later. */
        NO_TARGET("no-target"),
        /** The indicator shall lie within a band, and a band was not written. */
        NEEDS_BAND("needs-band"),
        /** A band was written for an indicator that has one value as its target. */
        NO_BAND("no-band"),
        NOT_A_PERIOD("bad-period"),
        NOT_A_NUMBER("not-a-number"),
        /** It changes quarters that are over, and who wants to write it may not. */
        ENDED_QUARTERS("ended-quarters"),
        /** Somebody else wrote another one about the same meanwhile. */
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
