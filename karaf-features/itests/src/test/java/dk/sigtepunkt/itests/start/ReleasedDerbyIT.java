package dk.sigtepunkt.itests.start;

import dk.sigtepunkt.itests.server.Installation;
import java.io.IOException;
import java.util.Map;

/** What version 1.0.0 left in Derby. */
class ReleasedDerbyIT extends ReleasedData {
    ReleasedDerbyIT() {
        super(Map.of(
                "filer", "1.0.0.20261128043254",
                "havn", "1.0.0.20261128043305",
                "kyst", "1.0.0.20261128043304",
                "fjernet", "1.0.0.20261128043300"));
    }

    @Override
    void restore(Installation installation) throws IOException {
        unpack("data-derby.tar.gz", installation);
    }

    /** Derby ended with its server. */
    @Override
    void release() {}
}
