package dk.sigtepunkt.rest.internal.audit;

import dk.sigtepunkt.domain.audit.AuditEnds;
import dk.sigtepunkt.domain.audit.KeptHead;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain ends by its own account.
 *
 * @param seq 0 before the first record
 * @param known the latest end that was written down outside of the database; null where there is none
 */
public record AuditHeadJson(long seq, String hash, @Nullable Known known) {
    static AuditHeadJson of(AuditEnds ends) {
        return new AuditHeadJson(
                ends.now().seq(), ends.now().hash(), ends.known().map(Known::of).orElse(null));
    }

    /**
     * @param at when it was written down
     * @param node by which server
     */
    public record Known(long seq, String hash, String at, String node) {
        static Known of(KeptHead kept) {
            return new Known(kept.head().seq(), kept.head().hash(), kept.at().toString(), kept.node());
        }
    }
}
