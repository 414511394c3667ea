package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.domain.sources.SourceRun.State;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stops a run from outside. The run's thread is interrupted only while it waits for somebody else: an interrupt in the
 * middle of a write would hurt the embedded database.
 */
final class Cutoff {
    private @Nullable State state;
    private String sentence = "";
    private @Nullable Thread waiting;

    /** The first reason stands. */
    synchronized void cut(State ending, String why) {
        if (state == null) {
            state = ending;
            sentence = why;
        }
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    /** @throws CutShort when the run was stopped */
    synchronized void check() {
        if (state != null) {
            throw new CutShort(state, sentence);
        }
    }

    /**
     * Waits for somebody else.
     *
     * @throws CutShort when the run was stopped before or meanwhile, whatever came of the waiting
     */
    <T> T waitingFor(Supplier<T> answer) {
        enter();
        try {
            return answer.get();
        } finally {
            leave();
            check();
        }
    }

    private synchronized void enter() {
        check();
        waiting = Thread.currentThread();
    }

    private synchronized void leave() {
        waiting = null;
        // What interrupted us has left its reason; the flag must not reach the database.
        Thread.interrupted();
    }
}
