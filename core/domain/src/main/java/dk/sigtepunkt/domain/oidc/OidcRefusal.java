package dk.sigtepunkt.domain.oidc;

/**
 * Why somebody does not get in.
 *
 * @param sentence plain Danish with its full stop, what is wrong and what to do
 */
public record OidcRefusal(Reason reason, String sentence) {
    /** What it was, for the log and the list of attempts; codes are stored: they stay. */
    public enum Reason {
        /** It is not set up here. */
        OFF("oidc-off"),
        TOO_MANY_ATTEMPTS("oidc-too-many-attempts"),
        PROVIDER_DOWN("oidc-provider-down"),
        PROVIDER_GARBAGE("oidc-provider-garbage"),
        /** The provider said no, to the person or to us. */
        PROVIDER_REFUSED("oidc-provider-refused"),
        /** Nobody began it, or it is used, expired or another browser's. */
        UNKNOWN_ATTEMPT("oidc-unknown-attempt"),
        /** Not signed as it must be. */
        BAD_SIGNATURE("oidc-bad-signature"),
        /** Signed, and for another one, another time or another attempt. */
        BAD_TOKEN("oidc-bad-token"),
        EXPIRED("oidc-expired"),
        MISSING_CLAIM("oidc-missing-claim"),
        LOW_ASSURANCE("oidc-low-assurance"),
        /** The provider left out the groups because there are too many. */
        GROUPS_OVERAGE("oidc-groups-overage"),
        NO_ROLE("oidc-no-role"),
        EMAIL_TAKEN("oidc-email-taken"),
        ACCOUNT_ENDED("oidc-account-ended");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
