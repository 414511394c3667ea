package dk.sigtepunkt.domain.audit;

import java.util.List;

/**
 * A record as the chain sees it: texts in one order, whatever they say. So also what no code of ours would have written can be
 * read, and found.
 *
 * @param seq its number, 1 for the first; the order of the chain, whatever the clocks say
 * @param parts all that the record says
 * @param previous the hash of the link before
 * @param hash see {@link Chain#hash}
 */
public record ChainLink(long seq, List<String> parts, String previous, String hash) {
    public ChainLink {
        parts = List.copyOf(parts);
    }

    /** One of its texts; empty when it has too few. */
    public String part(AuditPart part) {
        return part.place() < parts.size() ? parts.get(part.place()) : "";
    }

    /** The end of the chain as it is with this link as its last. */
    public AuditHead head() {
        return new AuditHead(seq, hash);
    }
}
