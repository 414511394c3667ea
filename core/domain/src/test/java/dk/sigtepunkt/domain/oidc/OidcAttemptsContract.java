package dk.sigtepunkt.domain.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of attempts promises. */
// Opened before each test.
@SuppressWarnings("NullAway.Init")
public abstract class OidcAttemptsContract {
    private static final Instant NOON = Instant.parse("2026-11-29T11:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(10));
    private static final int ASKING = 8;

    private OidcAttempts attempts;

    /** A fresh, empty store. */
    protected abstract OidcAttempts opened();

    @BeforeEach
    void open() {
        attempts = opened();
    }

    private static OidcAttempt attempt(int number, Instant expires) {
        return new OidcAttempt(hash(number), "sealed-" + number, "/udvalg/havn?kvartal=2026K3", expires);
    }

    private static String hash(int number) {
        return "%064x".formatted(number);
    }

    @Test
    void anAttemptIsHandedOutOnceAsItWas() {
        assertThat(attempts.begin(attempt(1, LATER), NOON)).isTrue();
        assertThat(attempts.begin(attempt(2, LATER), NOON)).isTrue();
        assertThat(attempts.take(hash(1), NOON)).contains(attempt(1, LATER));
        assertThat(attempts.take(hash(1), NOON)).isEmpty();
        assertThat(attempts.take(hash(3), NOON)).isEmpty();
        assertThat(attempts.take(hash(2), NOON)).contains(attempt(2, LATER));
    }

    @Test
    void anExpiredOneIsNone() {
        attempts.begin(attempt(1, LATER), NOON);
        attempts.begin(attempt(2, LATER), NOON);
        assertThat(attempts.take(hash(1), LATER)).isEmpty();
        assertThat(attempts.take(hash(1), NOON)).isEmpty();
        assertThat(attempts.take(hash(2), LATER.minusMillis(1))).isPresent();
    }

    @Test
    void theNextOneClearsAwayWhatHasExpired() {
        attempts.begin(attempt(1, LATER), NOON);
        attempts.begin(attempt(2, LATER.plusSeconds(60)), LATER);
        assertThat(attempts.take(hash(1), NOON)).isEmpty();
        assertThat(attempts.take(hash(2), LATER)).isPresent();
    }

    @Test
    void ofManyWhoAskAtOnceOneGetsIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            attempts.begin(attempt(round, LATER), NOON);
            String hash = hash(round);
            ExecutorService askers = Executors.newFixedThreadPool(ASKING);
            try {
                Callable<Boolean> ask = () -> attempts.take(hash, NOON).isPresent();
                int got = 0;
                for (Future<Boolean> answer : askers.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask))) {
                    got += answer.get() ? 1 : 0;
                }
                assertThat(got).isEqualTo(1);
            } finally {
                askers.shutdownNow();
            }
        }
    }
}
