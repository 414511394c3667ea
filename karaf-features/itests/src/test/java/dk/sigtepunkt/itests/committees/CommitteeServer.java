package dk.sigtepunkt.itests.committees;

import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;

/** One running server for tests that bring committees of their own, each with an id that no other test uses. */
final class CommitteeServer {
    /** Its tests come one after another: each looks at the one log, the one page of operations, the one history. */
    static final String LOCK = "the committees' server";

    private static final Server SERVER =
            Installation.startedBefore("committees").start();

    private CommitteeServer() {}

    static Server get() {
        return SERVER;
    }
}
