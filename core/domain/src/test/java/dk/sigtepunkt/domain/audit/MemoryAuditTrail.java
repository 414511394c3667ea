package dk.sigtepunkt.domain.audit;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A chain that is forgotten when the test ends, and that a test may tamper with. */
public final class MemoryAuditTrail implements AuditTrail {
    public final List<ChainLink> links = new ArrayList<>();
    public final Map<Long, AuditReason> reasons = new HashMap<>();
    private final Clock clock;
    private AuditHead head = AuditHead.START;

    public MemoryAuditTrail(Clock clock) {
        this.clock = clock;
    }

    /** As a store does it at the end of its transaction. */
    public ChainLink append(AuditNote note) {
        ChainLink link = Chain.next(head, new AuditRecord(clock.instant(), "knude-1", note.entry()));
        links.add(link);
        note.reason().ifPresent(reason -> reasons.put(link.seq(), reason));
        head = link.head();
        return link;
    }

    @Override
    public AuditHead head() {
        return head;
    }

    @Override
    public List<ChainLink> after(long seq, int most) {
        return links.stream()
                .filter(link -> link.seq() > seq)
                .sorted(Comparator.comparing(ChainLink::seq))
                .limit(most)
                .toList();
    }

    @Override
    public List<ChainLink> newest(AuditFilter filter, long before, int most) {
        return links.stream()
                .filter(link -> link.seq() < before)
                .filter(fits(filter))
                .sorted(Comparator.comparing(ChainLink::seq).reversed())
                .limit(most)
                .toList();
    }

    private static Predicate<ChainLink> fits(AuditFilter filter) {
        return is(AuditPart.ACTOR, filter.actor())
                .and(is(AuditPart.PERMISSION, filter.what().permission()))
                .and(is(AuditPart.ACT, filter.what().act()))
                .and(is(AuditPart.OUTCOME, filter.what().outcome()))
                .and(is(AuditPart.KIND, filter.about().kind()))
                .and(is(AuditPart.KEY, filter.about().key()))
                .and(is(AuditPart.COMMITTEE, filter.about().committee()))
                .and(link -> filter.within().stream()
                        .allMatch(committees -> committees.stream()
                                .anyMatch(one -> one.value().equals(link.part(AuditPart.COMMITTEE)))))
                .and(link -> during(filter, link.part(AuditPart.DONE_AT)));
    }

    private static boolean during(AuditFilter filter, String at) {
        return filter.from()
                        .filter(from -> at.compareTo(AuditRecord.time(from)) < 0)
                        .isEmpty()
                && filter.before()
                        .filter(end -> at.compareTo(AuditRecord.time(end)) >= 0)
                        .isEmpty();
    }

    private static Predicate<ChainLink> is(AuditPart part, String wanted) {
        return link -> wanted.isEmpty() || link.part(part).equals(wanted);
    }

    @Override
    public Map<Long, AuditReason> reasons(Set<Long> seqs) {
        return seqs.stream()
                .filter(reasons::containsKey)
                .collect(toMap(
                        seq -> seq, seq -> Optional.ofNullable(reasons.get(seq)).orElseThrow()));
    }
}
