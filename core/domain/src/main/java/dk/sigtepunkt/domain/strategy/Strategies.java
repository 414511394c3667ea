package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The strategies of this installation; several may lie side by side, exactly one is current. What belongs to a quarter is
 * of the strategy that reports it; only what belongs to today is of the current one.
 */
@ProviderType
public interface Strategies {
    Comparator<Strategy> EARLIEST = Comparator.comparing(Strategy::firstReport).thenComparing(Strategy::id);

    List<Strategy> all();

    /** The one that is followed now. */
    Strategy current();

    /** The same in the states that were decided by then. */
    default Strategies asKnown(Instant time) {
        return this;
    }

    /** @param time empty for what is known now */
    default Strategies asKnown(Optional<Instant> time) {
        return time.map(this::asKnown).orElse(this);
    }

    /**
     * The strategy that a quarter is reported for. Of several the one that came first keeps it, until the quarter in which
     * it was superseded: a strategy that comes later takes no quarter away from one that still held at its end.
     */
    default Optional<Strategy> reporting(Period quarter) {
        return reporting(all(), quarter);
    }

    private static Optional<Strategy> reporting(List<Strategy> all, Period quarter) {
        List<Strategy> reporting =
                all.stream().filter(strategy -> strategy.reports(quarter)).toList();
        return reporting.stream()
                .filter(strategy -> !superseded(strategy, quarter.end()))
                .min(EARLIEST)
                .or(() -> reporting.stream().max(EARLIEST));
    }

    private static boolean superseded(Strategy strategy, LocalDate day) {
        return strategy.state()
                .<Boolean>fold(
                        draft -> false,
                        adopted -> false,
                        superseded -> !superseded.on().isAfter(day));
    }

    /** Every quarter that a strategy is reported for, oldest first. */
    default List<Period> quarters(Strategy strategy) {
        List<Strategy> all = all();
        return Stream.iterate(
                        strategy.firstReport(), quarter -> quarter.compareTo(strategy.lastReport()) <= 0, Period::next)
                .filter(quarter -> reporting(all, quarter)
                        .filter(one -> one.id().equals(strategy.id()))
                        .isPresent())
                .toList();
    }

    /** Every quarter that any strategy is reported for, oldest first. */
    default List<Period> reported() {
        return all().stream()
                .flatMap(strategy -> quarters(strategy).stream())
                .sorted()
                .toList();
    }

    /** Whether what stands under a sigtepunkt belongs to a strategy: not when it is another one's alone. */
    default boolean belongs(SigtepunktId sigtepunkt, Strategy strategy) {
        return strategy.sigtepunkt(sigtepunkt).isPresent()
                || all().stream()
                        .noneMatch(other -> other.sigtepunkt(sigtepunkt).isPresent());
    }

    /**
     * The strategy under which a sigtepunkt is read in a quarter: several may have it, then it is the quarter's own.
     *
     * @return empty when none has it
     */
    default Optional<Strategy> of(SigtepunktId sigtepunkt, Period quarter) {
        return reporting(quarter)
                .filter(strategy -> strategy.sigtepunkt(sigtepunkt).isPresent())
                .or(() -> all().stream()
                        .filter(strategy -> strategy.sigtepunkt(sigtepunkt).isPresent())
                        .findFirst());
    }

    /** What readers know a sigtepunkt by; of one that no strategy has its id. */
    default String title(SigtepunktId sigtepunkt) {
        return all().stream()
                .flatMap(strategy -> strategy.sigtepunkt(sigtepunkt).stream())
                .map(Sigtepunkt::title)
                .findFirst()
                .orElse(sigtepunkt.value());
    }

    default Optional<Strategy> byId(StrategyId id) {
        return all().stream().filter(strategy -> strategy.id().equals(id)).findFirst();
    }
}
