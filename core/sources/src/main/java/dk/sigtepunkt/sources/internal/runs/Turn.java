package dk.sigtepunkt.sources.internal.runs;

import java.util.concurrent.Semaphore;

/** Of the runs that have much to read, one at a time makes figures of it: two would not find room side by side. */
final class Turn implements AutoCloseable {
    private static final long MUCH = 2_000_000;

    private final Semaphore one;
    private boolean taken;

    /** @param one shared by all runs */
    Turn(Semaphore one) {
        this.one = one;
    }

    /**
     * Waits, when there is much, until no other run has as much.
     *
     * @throws CutShort when the run was stopped before or meanwhile
     */
    void take(long bytes, Cutoff cutoff) {
        if (bytes > MUCH && !taken) {
            taken = cutoff.waitingFor(this::acquired);
        }
    }

    @Override
    public void close() {
        if (taken) {
            one.release();
        }
    }

    private boolean acquired() {
        try {
            one.acquire();
            taken = true;
            return true;
        } catch (InterruptedException cut) {
            // Whoever interrupted has left the reason with the cutoff.
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
