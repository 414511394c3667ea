package dk.sigtepunkt.domain.wheel;

import java.time.Instant;
import java.util.List;

/** All that people changed of any wheel. Immutable. */
public record WheelBook(List<KeptWheel> all) {
    public static final WheelBook EMPTY = new WheelBook(List.of());

    public WheelBook {
        all = List.copyOf(all);
    }

    /** One of which nothing was changed is there too. */
    public KeptWheel of(WheelRef ref) {
        return all.stream().filter(one -> one.ref().equals(ref)).findFirst().orElseGet(() -> KeptWheel.empty(ref));
    }

    public WheelBook knownBy(Instant time) {
        return new WheelBook(all.stream().map(one -> one.knownBy(time)).toList());
    }
}
