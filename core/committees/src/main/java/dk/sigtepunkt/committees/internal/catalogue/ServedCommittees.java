package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.ActionHistory;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.ContentNotes;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.reconcile.CarryOver;
import dk.sigtepunkt.domain.reconcile.Reconciliation;
import dk.sigtepunkt.domain.reconcile.Titles;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What readers see of every committee that is or was installed: its content, reconciled with what the database holds.
 * Called by {@link LiveCatalogue} alone, one call at a time.
 */
final class ServedCommittees {
    private static final Logger LOG = LoggerFactory.getLogger(ServedCommittees.class);
    private static final CatalogueWords WORDS = CatalogueWords.danish();

    private final CommitteeStore store;
    private final ActionHistory actions;
    private final Municipality municipality;
    private final CommitteeMemory memory;
    private final ContentFigures figures;
    private final ExpectedFocusAreas expected;
    private final Strategies strategies;
    private final Clock clock;
    private final ReadingGenerations readings;
    private final DeviationLog deviations;
    private final Map<CommitteeId, KnownCommittee> known = new TreeMap<>();
    private final ClosedItems closed = new ClosedItems();
    /** What installed committees say themselves, without what they carry on. */
    private Map<CommitteeId, Committee> declared = new HashMap<>();

    private List<RefusedContent> refused = List.of();

    ServedCommittees(
            CommitteeStore store,
            ActionHistory actions,
            FigureStore figures,
            ExpectedFocusAreas expected,
            Strategies strategies,
            Clock clock,
            ReadingGenerations readings) {
        this.store = store;
        this.actions = actions;
        this.municipality = figures.book().municipality();
        this.memory = new CommitteeMemory(store, municipality);
        this.figures = new ContentFigures(figures);
        this.expected = expected;
        this.clock = clock;
        this.readings = readings;
        this.strategies = strategies;
        this.deviations = new DeviationLog(strategies, expected);
        store.all().forEach(this::remember);
        becomes(declared, effective(declared));
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
        closed.remember(
                record.id(),
                memory.former(record.id()).stream()
                        .map(former -> former.in(actions.book().before(former.closedAt(), former.last())))
                        .toList());
    }

    Municipality municipality() {
        return municipality;
    }

    List<KnownCommittee> all() {
        return List.copyOf(known.values());
    }

    Optional<KnownCommittee> find(CommitteeId id) {
        return Optional.ofNullable(known.get(id));
    }

    /** What a committee's content becomes when it is served, and what that changes. */
    private record Prepared(Committee content, List<ItemChange> changes) {}

    Preview preview(Committee one, Version version, Optional<Offer> serving) {
        Prepared prepared = prepared(effective(with(one)), one.id(), version.toString());
        Optional<Committee> before = find(one.id()).map(KnownCommittee::content);
        return new Preview(serving.map(Offer::version), prepared.content(), prepared.changes(), before);
    }

    private Prepared prepared(Map<CommitteeId, Committee> contents, CommitteeId id, String version) {
        ActionBook kept = actions.book();
        Optional<Committee> before = find(id).map(KnownCommittee::content).map(kept::withPeoples);
        Committee content = Objects.requireNonNull(contents.get(id));
        return new Prepared(
                content,
                Reconciliation.between(
                        before,
                        closed.of(id),
                        kept.withPeoples(content),
                        version,
                        List.copyOf(contents.values()),
                        titles(contents)));
    }

    private Titles titles(Map<CommitteeId, Committee> contents) {
        Stream<Committee> others = Stream.concat(
                known.values().stream().map(KnownCommittee::content),
                closed.all().stream().map(ClosedItem::last));
        return Titles.of(
                strategies.all(),
                municipality,
                Stream.concat(contents.values().stream(), others).toList());
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
                                memory.installedFirst(content.id()).orElse(Instant.MAX))
                        .thenComparing(Committee::id))
                .toList();
        return CarryOver.all(inOrder, memory).stream().collect(Collectors.toMap(Committee::id, content -> content));
    }

    /** Nothing that readers see of the committee changes when the store fails. */
    void serve(Offer offer) {
        CommitteeId id = offer.committee();
        Instant now = clock.instant();
        Map<CommitteeId, Committee> next = with(offer.content().committee());
        Map<CommitteeId, Committee> contents = effective(next);
        Prepared prepared = prepared(contents, id, offer.version().toString());
        Optional<CommitteeRecord> before = store.find(id);
        Optional<CommitteeRecord> same = before.filter(offer::brings);
        CommitteeRecord record = offer.record(same.filter(CommitteeRecord::installed)
                .map(CommitteeRecord::since)
                .orElse(now));
        // Changes of content that is the newest already are not kept.
        List<ItemChange> changes = same.isPresent() ? List.of() : prepared.changes();
        readings.change(() -> {
            figures.take(id, offer.content().observations(), now);
            figures.carry(prepared.content(), now);
            writeOthers(contents, id, now);
            // Last, so that what is recorded as installed has its figures.
            store.installed(record, prepared.content(), prepared.changes(), ContentNotes.kept(record, before, now));
            closed.change(id, find(id).map(KnownCommittee::content), changes, record.version(), now);
            known.put(id, active(prepared.content(), record, offer.carrier()));
            becomes(next, contents);
            publish(refused);
        });
        LOG.info(WORDS.read(prepared.content(), record.version()));
    }

    private static KnownCommittee active(Committee content, CommitteeRecord record, long carrier) {
        return new KnownCommittee(content, CommitteeState.ACTIVE, record.version(), record.since(), carrier);
    }

    /** What one committee lets go of, another may carry on: that is kept before readers see it. */
    private void writeOthers(Map<CommitteeId, Committee> contents, CommitteeId one, Instant now) {
        contents.forEach((id, content) -> {
            if (!id.equals(one) && differs(id, content)) {
                store.find(id)
                        .ifPresent(same -> store.installed(same, content, List.of(), ContentNotes.kept(same, now)));
                figures.carry(content, now);
            }
        });
    }

    private boolean differs(CommitteeId id, Committee content) {
        return find(id).filter(present -> !present.content().equals(content)).isPresent();
    }

    private void becomes(Map<CommitteeId, Committee> next, Map<CommitteeId, Committee> contents) {
        declared = next;
        contents.forEach((id, content) -> known.computeIfPresent(id, (key, present) -> present.saying(content)));
    }

    /** No bundle brings the committee any more; what it said stays. Nothing changes when the store fails. */
    void leaves(CommitteeId id, CommitteeState state) {
        Instant now = clock.instant();
        Map<CommitteeId, Committee> rest = without(id);
        Map<CommitteeId, Committee> contents = effective(rest);
        readings.change(() -> {
            writeOthers(contents, id, now);
            store.gone(id, state, now, ContentNotes.gone(id, state, now));
            known.computeIfPresent(id, (key, committee) -> in(committee, state, now));
            becomes(rest, contents);
            publish(refused);
        });
        LOG.info(WORDS.leaves(id));
    }

    /** The bundle of an offer is not there: when that is still what readers see, they do so no more. */
    void lost(Offer offer, CommitteeState state) {
        find(offer.committee())
                .filter(KnownCommittee::active)
                .filter(shown -> shown.carrier() == offer.carrier()
                        && shown.version().equals(offer.version().toString()))
                .ifPresent(shown -> shows(shown.id(), state));
    }

    /** As {@link #leaves}; when the store fails, at least readers see it. */
    void isGone(CommitteeId id, CommitteeState state) {
        if (!Refusals.succeeds(id.value(), () -> leaves(id, state))) {
            shows(id, state);
        }
    }

    private void shows(CommitteeId id, CommitteeState state) {
        known.computeIfPresent(id, (key, committee) -> in(committee, state, clock.instant()));
        declared = without(id);
    }

    private Map<CommitteeId, Committee> without(CommitteeId id) {
        Map<CommitteeId, Committee> rest = new HashMap<>(declared);
        rest.remove(id);
        return rest;
    }

    /** After a start: no bundle of the committee serves. */
    void didNotComeBack(CommitteeId id, CommitteeState state) {
        if (declared.containsKey(id)) {
            isGone(id, state);
        } else {
            known.computeIfPresent(id, (key, committee) -> in(committee, state, committee.since()));
        }
    }

    private static KnownCommittee in(KnownCommittee committee, CommitteeState state, Instant since) {
        return new KnownCommittee(committee.content(), state, committee.version(), since);
    }

    void publish(List<RefusedContent> refusedNow) {
        refused = refusedNow;
        CatalogueSnapshot snapshot = Superseded.snapshot(inOrder(), refused, closed.all());
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
