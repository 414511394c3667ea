package dk.sigtepunkt.itests.committees;

import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The long form of what {@link QuartersIT} tries: many histories, and many starts in between. */
@Tag("drill")
class PastDrillIT {
    private static final int HISTORIES = 40;
    private static final int RESTART_EVERY = 4;

    /** Ends a server and starts it again over the same data. */
    static final UnaryOperator<Server> AGAIN = server -> {
        Installation installation = server.installation();
        server.close();
        return installation.start();
    };

    @Test
    void whateverHappensLaterAQuarterAsKnownAtAMomentStaysAsItWas() {
        Server server = Installation.unpack("past").start();
        try {
            server = new PastHistories(server, 20221001, AGAIN).run(HISTORIES, RESTART_EVERY);
        } finally {
            server.close();
        }
    }
}
