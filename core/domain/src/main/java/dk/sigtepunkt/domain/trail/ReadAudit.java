package dk.sigtepunkt.domain.trail;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditCheck;
import dk.sigtepunkt.domain.audit.AuditEnds;
import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.audit.AuditHeads;
import dk.sigtepunkt.domain.audit.AuditPage;
import dk.sigtepunkt.domain.audit.AuditPart;
import dk.sigtepunkt.domain.audit.AuditReason;
import dk.sigtepunkt.domain.audit.AuditTrail;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.domain.audit.ChainVerdict;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.audit.KnownHeads;
import dk.sigtepunkt.domain.audit.ToldRecord;
import dk.sigtepunkt.domain.door.Disclosure;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which it is read who did what. Who may in some committees alone is told the records of those; whether the
 * chain is whole, which says nothing of any record, is told to all of them.
 */
@Component(service = ReadAudit.class)
public final class ReadAudit {
    private static final int BATCH = 500;

    private final AuditTrail trail;
    private final AuditHeads heads;
    private final Clock clock;
    private final FrontDoor door;
    private Optional<AuditCheck> last = Optional.empty();

    @Activate
    public ReadAudit(
            @Reference AuditTrail trail,
            @Reference AuditHeads heads,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.trail = trail;
        this.heads = heads;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Records that fit, newest first.
     *
     * @param before only those with a lower number
     * @param most at most a thousand
     */
    public Disclosure<AuditPage> newest(AuditFilter filter, long before, int most, Actor actor) {
        if (may(actor, Where.EVERYWHERE)) {
            return new Disclosure.Told<>(page(filter, before, most));
        }
        Optional<CommitteeId> asked = CommitteeId.find(filter.about().committee());
        Set<CommitteeId> own = own(actor);
        boolean foreign = asked.filter(committee -> !own.contains(committee)).isPresent();
        return own.isEmpty() || foreign
                ? allowed(actor, Where.EVERYWHERE, () -> page(filter, before, most))
                : new Disclosure.Told<>(page(filter.within(own), before, most));
    }

    private AuditPage page(AuditFilter filter, long before, int most) {
        List<ChainLink> found = trail.newest(filter, before, most + 1);
        return new AuditPage(told(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }

    /** Those that a role is held in, and those that a key is bound to, of which the actor may see the records. */
    private Set<CommitteeId> own(Actor actor) {
        Stream<CommitteeId> held =
                actor.roles().stream().map(HeldRole::committee).flatMap(Optional::stream);
        Stream<CommitteeId> left = actor.limit().stream().flatMap(limit -> limit.committees().stream());
        return Stream.concat(held, left)
                .filter(committee -> may(actor, Where.in(committee)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One record; empty when there is none of that number. */
    public Disclosure<Optional<ToldRecord>> record(long seq, Actor actor) {
        return door.objection(actor, Permission.SEE_AUDIT, Where.SOMEWHERE)
                .<Disclosure<Optional<ToldRecord>>>map(Disclosure.Forbidden::new)
                .orElseGet(() -> found(seq, actor));
    }

    private Disclosure<Optional<ToldRecord>> found(long seq, Actor actor) {
        Optional<ToldRecord> found = told(trail.after(seq - 1, 1)).stream()
                .filter(record -> record.link().seq() == seq)
                .findFirst();
        Where where = found.flatMap(record -> CommitteeId.find(record.part(AuditPart.COMMITTEE)))
                .map(Where::in)
                .orElse(found.isPresent() ? Where.EVERYWHERE : Where.SOMEWHERE);
        return allowed(actor, where, () -> found);
    }

    /** Where the chain ends. */
    public Disclosure<AuditEnds> ends(Actor actor) {
        return allowed(
                actor,
                Where.SOMEWHERE,
                () -> new AuditEnds(trail.head(), heads.known().latest()));
    }

    /**
     * Goes through the whole chain, one caller after the other.
     *
     * @param old how long ago that may have been done for somebody else
     */
    public Disclosure<AuditCheck> verified(Duration old, Actor actor) {
        return allowed(actor, Where.SOMEWHERE, () -> verified(old));
    }

    private synchronized AuditCheck verified(Duration old) {
        Optional<AuditCheck> before =
                last.filter(check -> !check.at().isBefore(clock.instant().minus(old)));
        AuditCheck check = before.orElseGet(this::verified);
        last = Optional.of(check);
        return check;
    }

    private AuditCheck verified() {
        // Known heads and the end come first: the chain may grow while it is read.
        KnownHeads known = heads.known();
        ChainVerifier verifier = ChainVerifier.of(known.all(), trail.head());
        everything(true)
                .forEach(record -> record.kept()
                        .ifPresentOrElse(
                                reason -> verifier.goOn(record.link(), reason), () -> verifier.goOn(record.link())));
        ChainVerdict verdict = verifier.verdict(trail.head());
        return new AuditCheck(clock.instant(), verdict, known.latest(), known.unreadable());
    }

    /**
     * The whole chain in its order, read while it is asked for, as the verifier that needs no server takes it; for who may read
     * all of it.
     *
     * @param reasons whether what people wrote when asked why comes along
     */
    public Disclosure<Stream<ExportedLink>> export(boolean reasons, Actor actor) {
        return allowed(
                actor,
                Where.EVERYWHERE,
                () -> everything(reasons).map(record -> new ExportedLink(record.link(), record.kept())));
    }

    /** From the lowest number there is, also below the first that the chain gives. */
    private Stream<ToldRecord> everything(boolean reasons) {
        return Stream.iterate(
                        batch(Long.MIN_VALUE, reasons),
                        batch -> !batch.isEmpty(),
                        batch -> batch(batch.get(batch.size() - 1).link().seq(), reasons))
                .flatMap(List::stream);
    }

    private List<ToldRecord> batch(long after, boolean reasons) {
        List<ChainLink> links = trail.after(after, BATCH);
        return reasons
                ? told(links)
                : links.stream()
                        .map(link -> new ToldRecord(link, Optional.empty()))
                        .toList();
    }

    private List<ToldRecord> told(List<ChainLink> links) {
        Map<Long, AuditReason> reasons =
                trail.reasons(links.stream().map(ChainLink::seq).collect(Collectors.toUnmodifiableSet()));
        return links.stream()
                .map(link -> new ToldRecord(link, Optional.ofNullable(reasons.get(link.seq()))))
                .toList();
    }

    private <T> Disclosure<T> allowed(Actor actor, Where where, Supplier<T> what) {
        return Disclosure.of(door.objection(actor, Permission.SEE_AUDIT, where), what);
    }

    /** Asked in order to find out what may be told, so that a no is nobody's refusal. */
    private boolean may(Actor actor, Where where) {
        return door.policy().objection(actor, Permission.SEE_AUDIT, where).isEmpty();
    }
}
