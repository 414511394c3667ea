package dk.sigtepunkt.domain.kept;

/**
 * Whether this server makes anew what it has kept and compares: how the tests of the running distribution find what depends
 * on more than it says. A server that people use does not.
 */
public final class Proof {
    /** Set by tests for the server that they start, by nothing else. */
    public static final String PROPERTY = "sigtepunkt.kept";

    private Proof() {}

    public static boolean wanted() {
        return System.getProperty(PROPERTY, "").equals("proved");
    }
}
