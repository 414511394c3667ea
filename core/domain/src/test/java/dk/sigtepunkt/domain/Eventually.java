package dk.sigtepunkt.domain;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The one place where tests wait for something to become true; it fails when it does not in time. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private Eventually() {}

    public static void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE, condition);
    }

    public static void await(String what, Duration limit, BooleanSupplier condition) {
        await(what, limit, condition::getAsBoolean, reached -> reached);
    }

    /** @return the first state seen that is as hoped for */
    public static <T> T await(String what, Supplier<T> state, Predicate<T> hopedFor) {
        return await(what, PATIENCE, state, hopedFor);
    }

    /** @return the first state seen that is as hoped for */
    public static <T> T await(String what, Duration limit, Supplier<T> state, Predicate<T> hopedFor) {
        long end = System.nanoTime() + limit.toNanos();
        long pause = FIRST_PAUSE;
        T seen = state.get();
        while (!hopedFor.test(seen)) {
            if (System.nanoTime() - end >= 0) {
                throw new AssertionError("not within %s: %s; last seen: %s".formatted(limit, what, seen));
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
            if (Thread.currentThread().isInterrupted()) {
                throw new AssertionError("interrupted while waiting: %s; last seen: %s".formatted(what, seen));
            }
            seen = state.get();
        }
        return seen;
    }
}
