package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.ReadResult;
import dk.sigtepunkt.contracts.CommitteeId;
import org.osgi.framework.Version;

/** The accepted content of one running bundle. */
record Offer(long bundle, Version version, ReadResult.Accepted content) {
    CommitteeId committee() {
        return content.committee().id();
    }
}
