package dk.sigtepunkt.sources.internal.wire;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.RateLimiter;
import java.io.IOException;
import java.time.Duration;

/** What is remembered of a host between calls: how fast it may be asked, and whether it is down. */
record Host(CircuitBreaker<Answer> circuit, RateLimiter<Object> pace) {
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int FAILURES = 5;
    private static final int CALLS_A_SECOND = 4;

    static Host fresh() {
        return new Host(
                CircuitBreaker.<Answer>builder()
                        .handle(IOException.class)
                        .handleResultIf(answer -> answer != null && answer.status() >= 500)
                        .withFailureThreshold(FAILURES)
                        .withDelay(PAUSE)
                        .build(),
                RateLimiter.smoothBuilder(CALLS_A_SECOND, Duration.ofSeconds(1)).build());
    }
}
