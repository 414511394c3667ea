package dk.sigtepunkt.http.limits;

import dk.sigtepunkt.http.door.Arrival;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** Says no to who asks too often for what costs something. In memory: each node counts on its own, and a restart forgets. */
public final class RequestLimits {
    /** Of each kind of count; about 150 bytes each. */
    static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Costly, LongAdder> limited = new EnumMap<>(Costly.class);
    private volatile Counting counting;

    /** What costs something. */
    public enum Costly {
        WRITE,
        HEAVY_READ
    }

    public RequestLimits(Clock clock, LimitSettings settings) {
        this.clock = clock;
        counting = Counting.of(settings, clock);
        for (Costly kind : Costly.values()) {
            limited.put(kind, new LongAdder());
        }
    }

    /** From now on; what was counted of anybody is forgotten, what was limited is not. */
    public void use(LimitSettings settings) {
        counting = Counting.of(settings, clock);
    }

    /**
     * Counts the request, unless it is one too many.
     *
     * @param actor who it is, as far as that is known; the same text for the same person, never shown
     * @return after how long to ask again, in whole seconds; empty when it is to be answered
     */
    public Optional<Duration> objection(Costly kind, Arrival arrival, Optional<String> actor) {
        Counting now = counting;
        if (arrival.standing() == Arrival.Standing.LOCAL && !now.settings().limitLocal()) {
            return Optional.empty();
        }
        Optional<String> address = arrival.standing() == Arrival.Standing.LOCAL
                ? arrival.client().map(Object::toString)
                : arrival.countedBy();
        Kind counts = now.kinds().getOrDefault(kind, Kind.WITHOUT);
        // Who is stopped takes nothing from those who share the address.
        Optional<Duration> wait = take(counts.actors(), actor).or(() -> take(counts.addresses(), address));
        wait.ifPresent(seconds -> count(kind).increment());
        return wait;
    }

    /** How many were said no to since the start. */
    public long limited(Costly kind) {
        return count(kind).sum();
    }

    private LongAdder count(Costly kind) {
        return limited.getOrDefault(kind, new LongAdder());
    }

    private static Optional<Duration> take(Optional<TokenBuckets> buckets, Optional<String> key) {
        return buckets.flatMap(there -> key.flatMap(there::take));
    }

    private record Counting(LimitSettings settings, Map<Costly, Kind> kinds) {
        static Counting of(LimitSettings settings, Clock clock) {
            return new Counting(
                    settings,
                    Map.of(
                            Costly.WRITE, Kind.of(settings.writes(), clock),
                            Costly.HEAVY_READ, Kind.of(settings.heavyReads(), clock)));
        }
    }

    private record Kind(Optional<TokenBuckets> addresses, Optional<TokenBuckets> actors) {
        static final Kind WITHOUT = new Kind(Optional.empty(), Optional.empty());

        static Kind of(LimitSettings.Rate rate, Clock clock) {
            return new Kind(buckets(rate.ofAddress(), clock), buckets(rate.ofActor(), clock));
        }

        private static Optional<TokenBuckets> buckets(int perMinute, Clock clock) {
            return perMinute == 0 ? Optional.empty() : Optional.of(new TokenBuckets(clock, perMinute, MOST_REMEMBERED));
        }
    }
}
