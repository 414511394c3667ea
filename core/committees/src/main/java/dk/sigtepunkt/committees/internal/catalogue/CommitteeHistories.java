package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CommitteeHistory;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.committees.Edition;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.ArrayList;
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
            CommitteeStore store, CommitteeMemory memory, ExpectedFocusAreas expected, Strategies strategies) {
        this.store = store;
        this.memory = memory;
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
        List<CommitteeVersion> newestFirst = store.versions(committee);
        boolean adopted = expected.adopted(committee);
        EarlierQuarters quarters = new EarlierQuarters(expected);
        List<Edition> editions = new ArrayList<>();
        for (int index = newestFirst.size() - 1; index >= 0; index--) {
            CommitteeVersion version = newestFirst.get(index);
            boolean first = editions.isEmpty();
            Period recorded = Danish.quarter(version.recordedAt());
            memory.declared(version)
                    .map(content -> quarters.holding(content, version.recordedAt()))
                    .map(content -> {
                        Optional<Period> declared = content.since().map(Since::quarter);
                        Period from =
                                first ? declared.orElse(adopted ? firstReport(content, recorded) : recorded) : recorded;
                        Instant known =
                                first && adopted ? earlier(start(from), version.recordedAt()) : version.recordedAt();
                        return new Edition(content, version.version(), known, from);
                    })
                    .ifPresent(editions::add);
        }
        return editions.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommitteeHistory(editions, store.presences(committee), adopted));
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

    private static Instant start(Period quarter) {
        return quarter.start().atStartOfDay(Danish.ZONE).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
