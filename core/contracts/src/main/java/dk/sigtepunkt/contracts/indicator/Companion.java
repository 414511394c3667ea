package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.identity.IndicatorId;

/** Another indicator that is drawn in the same chart, in the same unit. */
public record Companion(IndicatorId indicator, Role role) {
    /** What the other one is to this one. */
    public enum Role {
        /** The same, looking ahead. */
        OUTLOOK("outlook"),
        /** What there is room for, where this one is what is asked for. */
        CAPACITY("capacity"),
        /** What is asked for, where this one is what there is room for. */
        DEMAND("demand");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        /** The word used in {@code committee.yaml}. */
        public String code() {
            return code;
        }
    }
}
