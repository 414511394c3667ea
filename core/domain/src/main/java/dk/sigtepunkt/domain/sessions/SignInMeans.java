package dk.sigtepunkt.domain.sessions;

/** By what somebody proved who it is. Codes are stored: they stay. */
public enum SignInMeans {
    /** The key of the machine's owner. */
    EMERGENCY_KEY("emergency-key"),
    PASSWORD("password"),
    /** A password and a code of the moment. */
    SECOND_FACTOR("second-factor"),
    /** Whoever the municipality has its people sign in with. */
    PROVIDER("provider");

    private final String code;

    SignInMeans(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
