package dk.sigtepunkt.itests.server;

/** One running server for all tests that leave it as they found it. */
public final class SharedServer {
    private static final Server SERVER = Installation.unpack("shared").start();

    private SharedServer() {}

    public static Server get() {
        return SERVER;
    }
}
