package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.BodyWheel;
import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has a wheel, and who reports to whom: the committees in their order, then the bodies of the strategies. Immutable. */
public final class WheelHolders {
    private final List<WheelHolder> all;
    private final Strategies strategies;

    private WheelHolders(List<WheelHolder> all, Strategies strategies) {
        this.all = List.copyOf(all);
        this.strategies = strategies;
    }

    /** @param strategies as they are known at the same time as the committees */
    public static WheelHolders of(CatalogueSnapshot snapshot, Strategies strategies) {
        Map<String, List<BodyWheel>> bodies = strategies.all().stream()
                .map(Strategy::wheels)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(BodyWheel::key, LinkedHashMap::new, Collectors.toList()));
        Stream<WheelHolder> committees = snapshot.committees().stream()
                .map(one -> new WheelHolder(
                        WheelRef.of(one.id()),
                        one.content().name(),
                        one.content().wheel(),
                        one.active()));
        return new WheelHolders(
                Stream.concat(committees, bodies.values().stream().map(WheelHolders::body))
                        .toList(),
                strategies);
    }

    /** One body of which several strategies may speak: an earlier one's word goes before. */
    private static WheelHolder body(List<BodyWheel> wheels) {
        Map<String, WheelEntry> entries = new LinkedHashMap<>();
        List<MeetingFree> free = new ArrayList<>();
        for (BodyWheel one : wheels) {
            one.wheel().entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry));
            free.addAll(one.wheel().meetingFree());
        }
        boolean example = wheels.stream().anyMatch(one -> one.wheel().origin() == Origin.EXAMPLE);
        BodyWheel first = wheels.get(0);
        AnnualWheel whole = new AnnualWheel(
                example ? Origin.EXAMPLE : Origin.REAL,
                List.copyOf(entries.values()),
                free.stream().distinct().toList());
        return new WheelHolder(WheelRef.ofBody(first.key()), first.body(), whole, true);
    }

    public List<WheelHolder> all() {
        return all;
    }

    public Optional<WheelHolder> find(WheelRef ref) {
        return all.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /** Whether any strategy is reported for a quarter. */
    public boolean reported(Period quarter) {
        return strategies.reporting(quarter).isPresent();
    }

    /**
     * How far up a quarter's report has come where somebody takes it up: 0 for a committee that only brings its own part, then
     * the bodies in their order; empty for who has no part in it.
     */
    public OptionalInt level(WheelHolder holder, Period quarter) {
        int at = strategies
                .reporting(quarter)
                .map(strategy -> strategy.bodies().indexOf(holder.name()))
                .orElse(-1);
        return at >= 0 ? OptionalInt.of(at + 1) : holder.ref().committee() ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
