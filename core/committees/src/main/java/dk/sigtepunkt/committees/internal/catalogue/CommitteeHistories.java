package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CommitteeHistory;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the store has of committees over time. A committee of the council's own list is known from the first day of the
 * quarter that it counts from: the council decided it, however late its file came.
 */
final class CommitteeHistories {
    private final CommitteeStore store;
    private final CommitteeMemory memory;
    private final ExpectedFocusAreas expected;
    private final Strategies strategies;

    CommitteeHistories(
            CommitteeStore store, Municipality municipality, ExpectedFocusAreas expected, Strategies strategies) {
        this.store = store;
        this.memory = new CommitteeMemory(store, municipality);
        this.expected = expected;
        this.strategies = strategies;
    }

    CommitteeMemory memory() {
        return memory;
    }

    /** That readers know committees by. */
    Comparator<CommitteeId> order() {
        return Comparator.comparing(expected::place).thenComparing(Comparator.naturalOrder());
    }

    /** Every committee that was ever installed. */
    List<CommitteeId> committees() {
        return store.all().stream().map(CommitteeRecord::id).toList();
    }

    /** Empty when nothing that is kept of it can be read. */
    Optional<CommitteeHistory> of(CommitteeId committee) {
        return recorded(committee).history();
    }

    /** What content would change of quarters that are over if it came at a time. */
    List<EarlierQuarters.Claim> claims(Committee content, Instant came) {
        boolean silent = content.since().isEmpty()
                && content.focusAreas().stream().allMatch(area -> area.since().isEmpty());
        return silent ? List.of() : recorded(content.id()).claims(content, came);
    }

    private EarlierQuarters recorded(CommitteeId committee) {
        EarlierQuarters quarters =
                new EarlierQuarters(committee, store.presences(committee), expected, this::firstReport);
        memory.declared(committee)
                .forEach(edition -> quarters.add(edition.content(), edition.version(), edition.recordedAt()));
        return quarters;
    }

    /** Of the strategies that any of its areas belongs to. */
    private Period firstReport(Committee content, Period recorded) {
        return strategies.all().stream()
                .filter(strategy -> content.focusAreas().isEmpty()
                        || content.focusAreas().stream()
                                .anyMatch(area ->
                                        strategies.belongs(area.primary().sigtepunkt(), strategy)))
                .map(Strategy::firstReport)
                .reduce(recorded, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
}
