package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.Digest;
import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.ItemRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.Former;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.reconcile.Carrying;
import dk.sigtepunkt.domain.reconcile.Reconciliation;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What readers see of every committee that is or was installed: its content, reconciled with what the database holds.
 * Called by {@link LiveCatalogue} alone, one call at a time.
 */
final class ServedCommittees {
    private static final Logger LOG = LoggerFactory.getLogger(ServedCommittees.class);

    private final CommitteeStore store;
    private final CommitteeMemory memory;
    private final ContentFigures figures;
    private final ExpectedFocusAreas expected;
    private final Clock clock;
    private final Readings readings;
    private final DeviationLog deviations;
    private final Map<CommitteeId, KnownCommittee> known = new TreeMap<>();
    private final Map<CommitteeId, List<Former>> former = new HashMap<>();
    /** What installed committees say themselves, without what they carry on. */
    private Map<CommitteeId, Committee> declared = new HashMap<>();

    private List<RefusedContent> refused = List.of();

    ServedCommittees(
            CommitteeStore store, FigureStore figures, ExpectedFocusAreas expected, Clock clock, Readings readings) {
        this.store = store;
        this.memory = new CommitteeMemory(store);
        this.figures = new ContentFigures(figures);
        this.expected = expected;
        this.clock = clock;
        this.readings = readings;
        this.deviations = new DeviationLog(expected);
        store.all().forEach(this::remember);
        effective(declared)
                .forEach((id, content) -> known.computeIfPresent(id, (key, committee) -> with(content, committee)));
        publish(List.of());
    }

    private void remember(CommitteeRecord record) {
        Optional<Committee> content = memory.declared(record);
        content.ifPresent(committee -> known.put(
                record.id(),
                new KnownCommittee(committee, CommitteeState.NOT_INSTALLED, record.version(), record.since())));
        // Until the boot is read, those that were installed last time count as there: nobody may take over what is
        // theirs.
        content.filter(committee -> record.installed()).ifPresent(committee -> declared.put(record.id(), committee));
        former.put(record.id(), memory.former(record.id()));
    }

    List<KnownCommittee> all() {
        return List.copyOf(known.values());
    }

    Optional<KnownCommittee> find(CommitteeId id) {
        return Optional.ofNullable(known.get(id));
    }

    /** What a committee's content becomes when it is served, and what that changes. */
    record Prepared(Committee content, List<ItemChange> changes) {}

    Prepared prepare(Committee one, String version) {
        Map<CommitteeId, Committee> contents = effective(with(one));
        return prepared(contents, one.id(), version);
    }

    private Prepared prepared(Map<CommitteeId, Committee> contents, CommitteeId id, String version) {
        Set<ItemRef> closed =
                former.getOrDefault(id, List.of()).stream().map(Former::item).collect(Collectors.toUnmodifiableSet());
        Optional<Committee> before = find(id).map(KnownCommittee::content);
        Committee content = Objects.requireNonNull(contents.get(id));
        return new Prepared(
                content, Reconciliation.between(before, closed, content, version, List.copyOf(contents.values())));
    }

    private Map<CommitteeId, Committee> with(Committee one) {
        Map<CommitteeId, Committee> next = new HashMap<>(declared);
        next.put(one.id(), one);
        return next;
    }

    /** What committees say, with all that they carry on from earlier ones and from each other. */
    private Map<CommitteeId, Committee> effective(Map<CommitteeId, Committee> contents) {
        List<Committee> inOrder = contents.values().stream()
                .sorted(Comparator.comparing((Committee content) ->
                                memory.firstInstalled(content.id()).orElse(Instant.MAX))
                        .thenComparing(Committee::id))
                .toList();
        return Carrying.all(inOrder, memory).stream().collect(Collectors.toMap(Committee::id, content -> content));
    }

    /** Nothing changes when the store fails. */
    void serve(Offer offer) {
        CommitteeId id = offer.committee();
        String version = offer.version().toString();
        String digest = Digest.of(offer.content().document());
        Instant now = clock.instant();
        Instant since = store.find(id)
                .filter(record -> record.installed()
                        && record.version().equals(version)
                        && record.digest().equals(digest))
                .map(CommitteeRecord::since)
                .orElse(now);
        Map<CommitteeId, Committee> next = with(offer.content().committee());
        Map<CommitteeId, Committee> contents = effective(next);
        Prepared prepared = prepared(contents, id, version);
        CommitteeRecord record =
                new CommitteeRecord(id, version, offer.content().document(), digest, true, since);
        readings.change(() -> {
            store.installed(record, prepared.content(), prepared.changes());
            figures.take(id, offer.content().observations(), now);
            figures.carry(prepared.content());
            known.put(
                    id, new KnownCommittee(prepared.content(), CommitteeState.ACTIVE, version, since, offer.carrier()));
            former.put(id, memory.former(id));
            becomes(next, contents);
            publish(refused);
        });
        LOG.info(
                "{} {} er læst: {} fokusområder",
                prepared.content().name(),
                version,
                prepared.content().focusAreas().size());
    }

    /** What one committee lets go of, another may carry on. */
    private void becomes(Map<CommitteeId, Committee> next, Map<CommitteeId, Committee> contents) {
        declared = next;
        contents.forEach((id, content) -> {
            KnownCommittee present = known.get(id);
            if (present != null && !present.content().equals(content)) {
                store.find(id).ifPresent(record -> store.installed(record, content, List.of()));
                figures.carry(content);
                known.put(id, with(content, present));
            }
        });
    }

    private static KnownCommittee with(Committee content, KnownCommittee committee) {
        return new KnownCommittee(
                content, committee.state(), committee.version(), committee.since(), committee.carrier());
    }

    /** No bundle brings the committee any more; what it said stays. */
    void leaves(CommitteeId id, CommitteeState state) {
        Instant now = clock.instant();
        // First in memory: whatever becomes of the store, its bundle is not there.
        known.computeIfPresent(id, (key, committee) -> in(committee, state, now));
        store.gone(id, now);
        Map<CommitteeId, Committee> rest = new HashMap<>(declared);
        rest.remove(id);
        readings.change(() -> becomes(rest, effective(rest)));
        LOG.info("{} er ikke længere i drift; det, udvalget har sagt, kan stadig læses", id);
    }

    /** After a start: no bundle of the committee has offered anything. */
    void didNotComeBack(CommitteeId id, CommitteeState state) {
        if (store.find(id).filter(CommitteeRecord::installed).isPresent()) {
            leaves(id, state);
        } else {
            known.computeIfPresent(id, (key, committee) -> in(committee, state, committee.since()));
        }
    }

    private static KnownCommittee in(KnownCommittee committee, CommitteeState state, Instant since) {
        return new KnownCommittee(committee.content(), state, committee.version(), since);
    }

    void publish(List<RefusedContent> refusedNow) {
        refused = refusedNow;
        CatalogueSnapshot snapshot = Superseded.snapshot(
                inOrder(),
                refused,
                former.values().stream().flatMap(List::stream).toList());
        readings.publish(snapshot);
    }

    void tellDeviations() {
        deviations.tell(readings.snapshot().committees());
    }

    private List<KnownCommittee> inOrder() {
        return known.values().stream()
                .sorted(Comparator.comparing((KnownCommittee committee) -> expected.place(committee.id()))
                        .thenComparing(KnownCommittee::id))
                .toList();
    }
}
