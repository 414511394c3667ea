package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.ReadResult;
import dk.sigtepunkt.contracts.CommitteeId;
import org.osgi.framework.Version;

/**
 * The accepted content of one running bundle.
 *
 * @param speaks whether the bundle's services belong to this content; not so when it has been updated to one that is
 *     refused
 */
record Offer(long bundle, Version version, ReadResult.Accepted content, boolean speaks) {
    Offer(long bundle, Version version, ReadResult.Accepted content) {
        this(bundle, version, content, true);
    }

    CommitteeId committee() {
        return content.committee().id();
    }

    Offer contentAlone() {
        return new Offer(bundle, version, content, false);
    }

    /** What tells the services that speak for this content from all others; 0 when none does. */
    long carrier() {
        return speaks ? bundle : 0;
    }
}
