package dk.sigtepunkt.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.credentials.FailureCount;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrakesTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private static Duration waits(Brakes brakes, FailureCount count, Instant now) {
        return brakes.waitsUntil(count, now)
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
    }

    private static FailureCount failed(int failures) {
        return new FailureCount(failures, NOON);
    }

    @Test
    void anAccountHasTwoFailuresFreeThenWaitsTwiceAsLongAfterEachAndNeverLongerThanAQuarterOfAnHour() {
        List<Long> seconds = new ArrayList<>();
        for (int failures = 0; failures < 16; failures++) {
            seconds.add(waits(Brakes.ACCOUNT, failed(failures), NOON).toSeconds());
        }
        assertThat(seconds)
                .containsExactly(0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L);
    }

    @Test
    void anAccountIsLockedForADayAfterTwentyFailures() {
        assertThat(waits(Brakes.ACCOUNT, failed(19), NOON)).isEqualTo(Duration.ofMinutes(15));
        assertThat(waits(Brakes.ACCOUNT, failed(20), NOON)).isEqualTo(Duration.ofHours(24));
        assertThat(Brakes.ACCOUNT.locked(failed(20))).isTrue();
        Instant tomorrow = NOON.plus(Duration.ofHours(24));
        assertThat(waits(Brakes.ACCOUNT, failed(20), tomorrow.minusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(waits(Brakes.ACCOUNT, failed(20), tomorrow)).isZero();
        assertThat(Brakes.ACCOUNT.tried(failed(20), tomorrow)).isEqualTo(new FailureCount(1, tomorrow));
    }

    @Test
    void aTryThatHasToWaitCountsForNothing() {
        assertThat(Brakes.ACCOUNT.tried(failed(5), NOON.plusSeconds(3))).isEqualTo(failed(5));
        assertThat(Brakes.ACCOUNT.tried(failed(5), NOON.plusSeconds(4)))
                .isEqualTo(new FailureCount(6, NOON.plusSeconds(4)));
    }

    @Test
    void anAddressHasTenFailuresFreeIsNeverLockedAndIsForgivenBitByBit() {
        assertThat(waits(Brakes.ADDRESS, failed(10), NOON)).isZero();
        assertThat(waits(Brakes.ADDRESS, failed(11), NOON)).isEqualTo(Duration.ofSeconds(1));
        assertThat(waits(Brakes.ADDRESS, failed(1_000_000), NOON)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Brakes.ADDRESS.locked(failed(1_000_000))).isFalse();
        Instant later = NOON.plus(Duration.ofMinutes(11));
        assertThat(Brakes.ADDRESS.tried(failed(12), later)).isEqualTo(new FailureCount(11, later));
        assertThat(Brakes.ADDRESS.tried(failed(2), later)).isEqualTo(new FailureCount(1, later));
    }

    @Test
    void aClockThatWasPutBackMakesNobodyWaitLongerThanTheFailuresAreWorth() {
        Instant yesterday = NOON.minus(Duration.ofDays(1));
        assertThat(waits(Brakes.ACCOUNT, failed(5), yesterday)).isEqualTo(Duration.ofSeconds(4));
        FailureCount broughtBack = Brakes.ACCOUNT.tried(failed(5), yesterday);
        assertThat(broughtBack).isEqualTo(new FailureCount(5, yesterday));
        assertThat(waits(Brakes.ACCOUNT, broughtBack, yesterday.plusSeconds(4))).isZero();
        assertThat(Brakes.ADDRESS.tried(failed(3), yesterday)).isEqualTo(new FailureCount(4, yesterday));
    }

    @Test
    void aClockThatIsPutForwardOpensALockOnlyAfterItsDay() {
        assertThat(waits(Brakes.ACCOUNT, failed(20), NOON.plus(Duration.ofHours(23))))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aTryThatWasRightIsTakenBackAndThoseOfOthersMeanwhileStay() {
        FailureCount before = failed(2);
        FailureCount mine = Brakes.ACCOUNT.tried(before, NOON.plusSeconds(9));
        assertThat(Brakes.ACCOUNT.takenBack(before, mine)).isEqualTo(before);
        FailureCount others = new FailureCount(5, NOON.plusSeconds(10));
        assertThat(Brakes.ACCOUNT.takenBack(before, others)).isEqualTo(new FailureCount(4, NOON.plusSeconds(10)));
    }
}
