package dk.sigtepunkt.domain.wheel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that people changed of one wheel.
 *
 * @param adjustments in the order in which they were made
 */
public record KeptWheel(WheelRef ref, List<Adjustment> adjustments) {
    public KeptWheel {
        adjustments = List.copyOf(adjustments);
    }

    public static KeptWheel empty(WheelRef ref) {
        return new KeptWheel(ref, List.of());
    }

    public KeptWheel with(Adjustment next) {
        List<Adjustment> all = new ArrayList<>(adjustments);
        all.add(next);
        return new KeptWheel(ref, all);
    }

    /** How often it was changed: another number is another state. */
    public int version() {
        return adjustments.size();
    }

    public KeptWheel knownBy(Instant time) {
        return new KeptWheel(
                ref,
                adjustments.stream().filter(one -> !one.by().at().isAfter(time)).toList());
    }

    /** Those that nobody took back, in their order. */
    public List<Adjustment> standing() {
        Set<Integer> back = adjustments.stream()
                .map(Adjustment::change)
                .filter(WheelChange.TakenBack.class::isInstance)
                .map(change -> ((WheelChange.TakenBack) change).number())
                .collect(Collectors.toSet());
        return adjustments.stream()
                .filter(one -> !(one.change() instanceof WheelChange.TakenBack) && !back.contains(one.number()))
                .toList();
    }

    /** One that can be taken back. */
    public Optional<Adjustment> standing(int number) {
        return standing().stream().filter(one -> one.number() == number).findFirst();
    }
}
