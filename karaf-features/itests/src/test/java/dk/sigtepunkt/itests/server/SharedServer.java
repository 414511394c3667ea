package dk.sigtepunkt.itests.server;

/** One running server, with the options that the script ships, for all tests that leave it as they found it. */
public final class SharedServer {
    /** What a test locks that measures something which others' requests would change. */
    public static final String LOCK = "the shared server";

    private static final Server SERVER = Installation.unpack("shared").start(JavaOptions.shipped());

    private SharedServer() {}

    public static Server get() {
        return SERVER;
    }
}
