package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeHistory;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Edition;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Presence;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.domain.committees.Standpoint;
import dk.sigtepunkt.domain.reconcile.CarryOver;
import dk.sigtepunkt.domain.reconcile.FormerContents;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What committees said, seen from one standpoint: put together as it is put together now, of what held and was known. */
final class PastContents {
    private final Standpoint standpoint;
    private final Map<CommitteeId, CommitteeHistory> histories;
    private final ActionBook actions;
    private final Function<CommitteeId, List<RecordedChange>> changes;
    private final FormerContents formers = new Formers();

    PastContents(
            Standpoint standpoint,
            Map<CommitteeId, CommitteeHistory> histories,
            ActionBook actions,
            Function<CommitteeId, List<RecordedChange>> changes) {
        this.standpoint = standpoint;
        this.histories = histories;
        this.actions = actions;
        this.changes = changes;
    }

    /**
     * @param now what holds now
     * @param day what holds on the day that one looks from
     * @param order that readers know committees by
     */
    CatalogueSnapshot beside(CatalogueSnapshot now, CatalogueSnapshot day, Comparator<CommitteeId> order) {
        Map<CommitteeId, Committee> contents = contents();
        List<KnownCommittee> committees = contents.keySet().stream()
                .sorted(order)
                .map(id -> in(Objects.requireNonNull(contents.get(id)), presence(id), carrier(now, id)))
                .toList();
        CatalogueSnapshot then =
                Superseded.snapshot(committees, standpoint.known().isEmpty() ? now.refused() : List.of(), List.of());
        return new CatalogueSnapshot(
                then.committees().stream().map(one -> shown(one, day)).toList(),
                then.refused(),
                former(then),
                standpoint.known().map(actions::knownBy).orElse(actions));
    }

    /** Only the bundle that is there now, if any, can be asked. */
    private static long carrier(CatalogueSnapshot now, CommitteeId id) {
        return now.committee(id).map(KnownCommittee::carrier).orElse(0L);
    }

    /**
     * Whether its bundle is there is told as it is on the day that one looks from, not as it was in the quarter; of a
     * committee that others carry on by then, as it was.
     */
    private KnownCommittee shown(KnownCommittee then, CatalogueSnapshot day) {
        return standpoint
                .quarter()
                .flatMap(quarter -> day.committee(then.id()))
                .map(one -> in(then.content(), new Presence(one.state(), one.since()), then.carrier()))
                .orElse(then);
    }

    private KnownCommittee in(Committee content, Presence presence, long carrier) {
        String version = history(content.id()).editions(standpoint).get(0).version();
        return new KnownCommittee(content, presence.state(), version, presence.since(), carrier);
    }

    private Map<CommitteeId, Committee> contents() {
        Map<CommitteeId, Committee> declared = new TreeMap<>();
        histories.forEach((id, history) -> history.content(standpoint).ifPresent(content -> declared.put(id, content)));
        List<Committee> there = declared.values().stream()
                .filter(content -> active(content.id()))
                .sorted(Comparator.comparing((Committee content) ->
                                formers.installedFirst(content.id()).orElse(Instant.MAX))
                        .thenComparing(Committee::id))
                .toList();
        Map<CommitteeId, Committee> contents = CarryOver.all(there, formers).stream()
                .collect(Collectors.toMap(Committee::id, content -> content, (one, same) -> one, TreeMap::new));
        declared.forEach((id, content) -> contents.computeIfAbsent(id, key -> CarryOver.over(content, formers)));
        Instant known = standpoint.known().orElse(Instant.MAX);
        contents.replaceAll((id, content) -> actions.counting(content, standpoint.end(), known));
        return contents;
    }

    private boolean active(CommitteeId id) {
        return presence(id).state() == CommitteeState.ACTIVE;
    }

    private Presence presence(CommitteeId id) {
        return history(id).presence(standpoint).orElseThrow();
    }

    private CommitteeHistory history(CommitteeId id) {
        return Objects.requireNonNull(histories.get(id));
    }

    private List<ClosedItem> former(CatalogueSnapshot then) {
        Map<ItemRef, ClosedItem> former = new LinkedHashMap<>();
        then.former().forEach(one -> former.put(one.item(), one));
        histories.keySet().stream()
                .flatMap(id -> CommitteeMemory.former(id, changes.apply(id), standpoint.end(), formers).stream())
                .forEach(closed ->
                        former.putIfAbsent(closed.item(), closed.in(actions.before(closed.closedAt(), closed.last()))));
        then.committees().forEach(one -> ContentItems.in(one.content()).forEach(former::remove));
        return List.copyOf(former.values());
    }

    /** What is declared later, or becomes known later, does not carry anything on. */
    private final class Formers implements FormerContents {
        @Override
        public List<Committee> versions(CommitteeId committee) {
            return Optional.ofNullable(histories.get(committee))
                    .map(history -> history.editions(standpoint))
                    .orElse(List.of())
                    .stream()
                    .map(Edition::content)
                    .toList();
        }

        @Override
        public Optional<Instant> installedFirst(CommitteeId committee) {
            return Optional.ofNullable(histories.get(committee))
                    .map(history -> history.editions(standpoint))
                    .filter(editions -> !editions.isEmpty())
                    .map(editions -> editions.get(editions.size() - 1).knownFrom());
        }
    }
}
