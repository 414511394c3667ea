package dk.sigtepunkt.domain.reminders;

import java.time.Duration;

/** How long to wait before something is tried again: ten minutes, and twice as long each time, up to six hours. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 6;

    private Backoff() {}

    /** @param tries how often it was tried already; at least one */
    static Duration after(int tries) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(0, tries - 1), DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
