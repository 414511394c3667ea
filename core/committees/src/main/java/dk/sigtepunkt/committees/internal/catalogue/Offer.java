package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.content.result.Digest;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import java.time.Instant;
import org.osgi.framework.Version;

/**
 * The accepted content of one running bundle.
 *
 * @param source how an operator recognises the bundle
 * @param speaks whether the bundle's services belong to this content; not so when it has been updated to one that is
 *     refused
 */
record Offer(long bundle, Version version, String source, ReadResult.Accepted content, boolean speaks) {
    Offer(long bundle, Version version, String source, ReadResult.Accepted content) {
        this(bundle, version, source, content, true);
    }

    CommitteeId committee() {
        return content.committee().id();
    }

    Offer contentAlone() {
        return new Offer(bundle, version, source, content, false);
    }

    /** What tells the services that speak for this content from all others; 0 when none does. */
    long carrier() {
        return speaks ? bundle : 0;
    }

    /** Whether it says again what the newest record does. */
    boolean brings(CommitteeRecord newest) {
        return newest.version().equals(version.toString()) && newest.digest().equals(Digest.of(content.document()));
    }

    /** @param since from when on it is in service */
    CommitteeRecord record(Instant since) {
        return new CommitteeRecord(
                committee(), version.toString(), content.document(), Digest.of(content.document()), true, since);
    }
}
