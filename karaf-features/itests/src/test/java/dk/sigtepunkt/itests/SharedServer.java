package dk.sigtepunkt.itests;

/** One running server for all tests that leave it as they found it. */
final class SharedServer {
    private static final Server SERVER = Installation.unpack("shared").start();

    private SharedServer() {}

    static Server get() {
        return SERVER;
    }
}
