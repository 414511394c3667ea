package dk.sigtepunkt.http.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bucket for each key. It holds what one may do at once and fills up in a minute; what is done takes one out. Only so many
 * are remembered: the one used longest ago goes first, and comes back full.
 */
final class TokenBuckets {
    private static final double SECONDS = 60;
    /** So that what is a whole second but for the way in which doubles are counted is not told as two. */
    private static final double NEARLY = 1e-6;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);
    private final Clock clock;
    private final int perMinute;
    private final int most;

    /**
     * @param perMinute at least 1
     * @param most buckets that are remembered
     */
    TokenBuckets(Clock clock, int perMinute, int most) {
        this.clock = clock;
        this.perMinute = perMinute;
        this.most = most;
    }

    /** @return how long until there is one to take; empty when one was taken */
    synchronized Optional<Duration> take(String key) {
        Instant now = clock.instant();
        double held = held(key, now);
        if (held < 1 - NEARLY) {
            double seconds = (1 - held) * SECONDS / perMinute;
            return Optional.of(Duration.ofSeconds((long) Math.max(1, Math.ceil(seconds - NEARLY))));
        }
        buckets.put(key, new Bucket(held - 1, now));
        if (buckets.size() > most) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return Optional.empty();
    }

    private double held(String key, Instant now) {
        Bucket bucket = buckets.getOrDefault(key, new Bucket(perMinute, now));
        // A clock that goes back takes nothing out.
        double passed = Math.max(0, Duration.between(bucket.at(), now).toMillis() / 1000.0);
        return Math.min(perMinute, bucket.held() + passed * perMinute / SECONDS);
    }

    synchronized int remembered() {
        return buckets.size();
    }

    private record Bucket(double held, Instant at) {}
}
