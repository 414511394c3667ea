package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/** What one audience shall notice of an action. */
public record Felt(Audience by, String how) {
    public Felt {
        ValueCheck.text("det, der skal mærkes", how);
    }

    /** Those among whom the strategy wants to be felt. */
    public enum Audience {
        CITIZENS("citizens"),
        BUSINESS("business"),
        EMPLOYEES("employees");

        private final String code;

        Audience(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
