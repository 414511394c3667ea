package dk.sigtepunkt.http.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.http.limits.RequestLimits.Costly;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {
    private static final Optional<String> NOBODY = Optional.empty();
    private static final LimitSettings SMALL =
            new LimitSettings(new LimitSettings.Rate(6, 3), new LimitSettings.Rate(2, 0), false);

    private final Moved clock = new Moved();
    private final RequestLimits limits = new RequestLimits(clock, SMALL);

    private static Arrival from(String address) {
        return Arrival.of(address, false, name -> Optional.empty(), ProxySettings.NONE);
    }

    private Optional<Duration> write(String address, String actor) {
        return limits.objection(Costly.WRITE, from(address), Optional.of(actor));
    }

    @Test
    void soManyMayComeAtOnceAndThenSoManyAMinute() {
        for (int times = 0; times < 3; times++) {
            assertThat(write("192.0.2.1", "one")).isEmpty();
        }
        assertThat(write("192.0.2.1", "one")).contains(Duration.ofSeconds(20));
        clock.pass(Duration.ofSeconds(19));
        assertThat(write("192.0.2.1", "one")).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(write("192.0.2.1", "one")).isEmpty();
        assertThat(write("192.0.2.1", "one")).isPresent();
        clock.pass(Duration.ofHours(1));
        for (int times = 0; times < 3; times++) {
            assertThat(write("192.0.2.1", "one")).isEmpty();
        }
        assertThat(write("192.0.2.1", "one")).isPresent();
    }

    @Test
    void oneWhoAsksTooOftenTakesNothingFromThoseAtTheSameAddress() {
        IntStream.range(0, 100).forEach(time -> write("192.0.2.1", "one"));
        for (int times = 0; times < 3; times++) {
            assertThat(write("192.0.2.1", "two")).isEmpty();
        }
        assertThat(write("192.0.2.1", "three")).isPresent();
        assertThat(write("192.0.2.2", "three")).isEmpty();
    }

    @Test
    void oneIsCountedAtEveryAddress() {
        for (int address = 1; address <= 3; address++) {
            assertThat(write("192.0.2." + address, "one")).isEmpty();
        }
        assertThat(write("192.0.2.9", "one")).isPresent();
    }

    @Test
    void anotherAddressInTheSameHouseIsTheSame() {
        assertThat(read("2001:db8::1")).isEmpty();
        assertThat(read("2001:db8::2")).isEmpty();
        assertThat(read("2001:db8::3")).isPresent();
        assertThat(read("2001:db8:0:1::1")).isEmpty();
    }

    @Test
    void readsAndWritesAreCountedApartAndWhatWasStoppedIsTold() {
        assertThat(read("192.0.2.1")).isEmpty();
        assertThat(read("192.0.2.1")).isEmpty();
        assertThat(read("192.0.2.1")).contains(Duration.ofSeconds(30));
        assertThat(write("192.0.2.1", "one")).isEmpty();
        assertThat(limits.limited(Costly.HEAVY_READ)).isEqualTo(1);
        assertThat(limits.limited(Costly.WRITE)).isZero();
    }

    @Test
    void theMachineItselfIsNotLimitedUnlessItIsToBe() {
        Arrival local = Arrival.local("127.0.0.1:8181");
        for (int times = 0; times < 1000; times++) {
            assertThat(limits.objection(Costly.HEAVY_READ, local, NOBODY)).isEmpty();
        }
        limits.use(new LimitSettings(SMALL.writes(), SMALL.heavyReads(), true));
        limits.objection(Costly.HEAVY_READ, local, NOBODY);
        limits.objection(Costly.HEAVY_READ, local, NOBODY);
        assertThat(limits.objection(Costly.HEAVY_READ, local, NOBODY)).isPresent();
    }

    @Test
    void everybodyBehindAProxyThatDoesNotSayForWhomItAsksIsNotStoppedForOne() {
        Arrival shared = Arrival.of(
                "127.0.0.1",
                false,
                name -> Optional.of("https").filter(any -> name.equals("X-Forwarded-Proto")),
                ProxySettings.NONE);
        IntStream.range(0, 100)
                .forEach(time -> assertThat(limits.objection(Costly.HEAVY_READ, shared, NOBODY))
                        .isEmpty());
        IntStream.range(0, 3).forEach(time -> limits.objection(Costly.WRITE, shared, Optional.of("one")));
        assertThat(limits.objection(Costly.WRITE, shared, Optional.of("one"))).isPresent();
        assertThat(limits.objection(Costly.WRITE, shared, Optional.of("two"))).isEmpty();
    }

    @Test
    void zeroIsWithoutLimit() {
        limits.use(new LimitSettings(new LimitSettings.Rate(0, 0), new LimitSettings.Rate(0, 0), true));
        IntStream.range(0, 1000)
                .forEach(time -> assertThat(write("192.0.2.1", "one")).isEmpty());
    }

    @Test
    void aClockThatGoesBackStopsNobodyForLong() {
        IntStream.range(0, 4).forEach(time -> write("192.0.2.1", "one"));
        clock.pass(Duration.ofDays(-1));
        assertThat(write("192.0.2.1", "one")).contains(Duration.ofSeconds(20));
        clock.pass(Duration.ofDays(1).plusSeconds(20));
        assertThat(write("192.0.2.1", "one")).isEmpty();
    }

    @Test
    void onlySoManyAreRememberedAndTheOneAskedForLastIs() {
        TokenBuckets buckets = new TokenBuckets(clock, 1, 100);
        buckets.take("kept");
        for (int other = 0; other < 10_000; other++) {
            buckets.take("other " + other);
            if (other % 50 == 0) {
                assertThat(buckets.take("kept")).isPresent();
            }
        }
        assertThat(buckets.remembered()).isEqualTo(100);
    }

    private Optional<Duration> read(String address) {
        return limits.objection(Costly.HEAVY_READ, from(address), NOBODY);
    }

    private static final class Moved extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
