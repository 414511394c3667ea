package dk.sigtepunkt.domain.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through a chain from its first record to its last; for one chain, by one thread. */
public final class ChainVerifier {
    private static final int TOLD = 100;

    /** What must stand at a number. */
    private final Map<Long, Set<String>> known = new HashMap<>();

    private final Optional<AuditHead> held;
    private final List<ChainFault> faults = new ArrayList<>();
    private long end;
    private long records;
    private AuditHead last = AuditHead.START;

    private ChainVerifier(Collection<AuditHead> heads) {
        held = heads.stream().max(Comparator.comparing(AuditHead::seq));
        heads.forEach(this::expect);
    }

    /**
     * @param links in the order in which they are kept
     * @param known heads that were kept elsewhere, in any order
     */
    public static ChainVerdict verify(Iterator<ChainLink> links, Collection<AuditHead> known) {
        ChainVerifier verifier = new ChainVerifier(known);
        links.forEachRemaining(verifier::goOn);
        return verifier.verdict();
    }

    /**
     * To be told the links one by one.
     *
     * @param known heads that were kept elsewhere, in any order
     * @param own where the chain ended, by its own account, before its first link was read; whoever can change the chain can
     *     change that too, so it counts as no known head
     */
    public static ChainVerifier of(Collection<AuditHead> known, AuditHead own) {
        ChainVerifier verifier = new ChainVerifier(known);
        verifier.expect(own);
        return verifier;
    }

    private void expect(AuditHead head) {
        known.computeIfAbsent(head.seq(), seq -> new HashSet<>()).add(head.hash());
        end = Math.max(end, head.seq());
    }

    /** The next link. */
    public void goOn(ChainLink link) {
        records++;
        if (link.seq() > last.seq() + 1) {
            fault(ChainFault.Kind.MISSING, link.seq());
        } else if (link.seq() <= last.seq()) {
            fault(ChainFault.Kind.OUT_OF_ORDER, link.seq());
        }
        if (!link.previous().equals(last.hash())) {
            fault(ChainFault.Kind.UNLINKED, link.seq());
        }
        if (!link.hash().equals(Chain.hash(link))) {
            fault(ChainFault.Kind.ALTERED, link.seq());
        }
        if (known.getOrDefault(link.seq(), Set.of()).stream().anyMatch(hash -> !hash.equals(link.hash()))) {
            fault(ChainFault.Kind.REBUILT, link.seq());
        }
        last = link.head();
    }

    /** The next link, with the reason that lies beside it. */
    public void goOn(ChainLink link, AuditReason reason) {
        goOn(link);
        if (!reason.isOf(link)) {
            fault(ChainFault.Kind.REASON_ALTERED, link.seq());
        }
    }

    /** When there is no link more. */
    public ChainVerdict verdict() {
        if (end > last.seq()) {
            fault(ChainFault.Kind.CUT_OFF, last.seq());
        }
        return new ChainVerdict(records, last, held, faults);
    }

    /** @param own where the chain ends, by its own account, after its last link was read */
    public ChainVerdict verdict(AuditHead own) {
        if (last.seq() > own.seq()) {
            fault(ChainFault.Kind.AFTER_END, last.seq());
        }
        return verdict();
    }

    private void fault(ChainFault.Kind kind, long seq) {
        if (faults.size() < TOLD) {
            faults.add(new ChainFault(kind, seq));
        }
    }
}
