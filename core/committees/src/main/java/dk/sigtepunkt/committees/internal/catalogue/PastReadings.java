package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.ActionStore;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.derive.Derivation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.reconcile.CarryOver;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Committees and figures as they were known at a time. Whether a committee is installed is told as it is today; what it
 * says is what it said then.
 */
final class PastReadings {
    private final CommitteeStore store;
    private final ActionStore actions;
    private final CommitteeMemory memory;
    /** The versions and actions of every committee, for as long as the snapshot that they were asked for is the present one. */
    private Asked asked = Asked.nothing(CatalogueSnapshot.EMPTY);

    PastReadings(CommitteeStore store, ActionStore actions, Municipality municipality) {
        this.store = store;
        this.actions = actions;
        this.memory = new CommitteeMemory(store, municipality);
    }

    Reading reading(Instant time, CatalogueSnapshot now, FigureBook figures, Runnable release) {
        CatalogueSnapshot then = committees(now, time);
        return new Reading(then, Derivation.of(then, figures.asOf(time)).book(), release);
    }

    private CatalogueSnapshot committees(CatalogueSnapshot now, Instant time) {
        List<KnownCommittee> committees =
                now.committees().stream().map(known -> at(time, known, now)).toList();
        CatalogueSnapshot then = Superseded.snapshot(committees, now.refused(), List.of());
        Map<ItemRef, ClosedItem> former = new LinkedHashMap<>();
        then.former().forEach(one -> former.put(one.item(), one));
        now.former().stream()
                .filter(closed -> !closed.closedAt().isAfter(time))
                .forEach(closed -> former.putIfAbsent(closed.item(), closed));
        then.committees().forEach(one -> ContentItems.in(one.content()).forEach(former::remove));
        return new CatalogueSnapshot(then.committees(), then.refused(), List.copyOf(former.values()));
    }

    private KnownCommittee at(Instant time, KnownCommittee known, CatalogueSnapshot now) {
        Told told = told(now, known.id());
        List<CommitteeVersion> newestFirst = told.versions();
        Optional<CommitteeVersion> then = newestFirst.stream()
                .filter(version -> !version.recordedAt().isAfter(time))
                .findFirst()
                .or(() -> newestFirst.stream().reduce((newer, older) -> older));
        // The newest is what readers see today, with all that it carries on from others.
        Optional<Committee> other = then.filter(version -> !version.equals(newestFirst.get(0)))
                .flatMap(memory::declared)
                .map(content -> CarryOver.over(content, memory));
        // Before its first version it says what that says.
        Instant said = then.map(CommitteeVersion::recordedAt)
                .filter(first -> first.isAfter(time))
                .orElse(time);
        Committee content = told.actions().at(other.orElse(known.content()), said);
        return new KnownCommittee(
                stepsUntil(LocalDate.ofInstant(time, Danish.ZONE), content),
                known.state(),
                then.map(CommitteeVersion::version).orElse(known.version()),
                known.since(),
                known.carrier());
    }

    private synchronized Told told(CatalogueSnapshot now, CommitteeId committee) {
        if (!asked.isOf(now)) {
            asked = Asked.nothing(now);
        }
        return asked.byCommittee()
                .computeIfAbsent(
                        committee, id -> new Told(store.versions(id), ActionBook.EMPTY.with(id, actions.of(id))));
    }

    /** An action of which no step had been taken yet was not there. */
    private static Committee stepsUntil(LocalDate day, Committee content) {
        List<Action> actions = content.actions().stream()
                .flatMap(action -> stepsUntil(day, action).stream())
                .toList();
        return content.with(content.focusAreas(), content.indicators(), actions);
    }

    private static Optional<Action> stepsUntil(LocalDate day, Action action) {
        List<ActionStep> taken =
                action.steps().stream().filter(step -> !step.on().isAfter(day)).toList();
        return taken.isEmpty() ? Optional.empty() : Optional.of(action.with(taken));
    }

    /** @param versions newest first */
    private record Told(List<CommitteeVersion> versions, ActionBook actions) {}

    private record Asked(CatalogueSnapshot snapshot, Map<CommitteeId, Told> byCommittee) {
        static Asked nothing(CatalogueSnapshot snapshot) {
            return new Asked(snapshot, new HashMap<>());
        }

        @SuppressWarnings("ReferenceEquality") // another object is another state
        boolean isOf(CatalogueSnapshot now) {
            return snapshot == now;
        }
    }
}
