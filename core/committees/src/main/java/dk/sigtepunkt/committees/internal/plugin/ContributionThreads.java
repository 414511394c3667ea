package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that calls to one committee may use, whichever versions of it they call: a few of its own, so that one that
 * hangs takes none from another committee, and not more, since a thread that hangs cannot be killed.
 *
 * <p>Every call has a fresh thread, which dies with it: what plug-in code leaves behind on a thread (thread locals, the
 * context class loader, the interrupted flag) would keep its classes alive on a thread that is used again, and cannot be
 * cleared from outside. A thread costs far less than the call.
 */
final class ContributionThreads {
    static final int MOST = 3;
    private static final Logger LOG = LoggerFactory.getLogger(ContributionThreads.class);
    private static final ContributionWords WORDS = ContributionWords.danish();

    private final CommitteeId committee;
    private final Map<Thread, Instant> hanging = new HashMap<>();
    private final Set<Thread> busy = new HashSet<>();

    ContributionThreads(CommitteeId committee) {
        this.committee = committee;
    }

    CommitteeId committee() {
        return committee;
    }

    /**
     * Starts a call; empty when there is no thread for it.
     *
     * @param call never throws
     * @param then called on the same thread, which no longer counts
     */
    <T> Optional<Thread> start(Supplier<T> call, Consumer<T> then) {
        Thread thread = thread("committee-contribution-" + committee, () -> {
            T outcome = call.get();
            free(Thread.currentThread());
            then.accept(outcome);
        });
        if (!take(thread)) {
            return Optional.empty();
        }
        try {
            thread.start();
            return Optional.of(thread);
        } catch (OutOfMemoryError noThread) {
            LOG.error(WORDS.noRoomForThreads(committee), noThread);
            free(thread);
            return Optional.empty();
        }
    }

    /** Its call is overdue; counts until it ends after all. */
    synchronized void hangs(Thread thread, Instant since) {
        if (busy.contains(thread)) {
            hanging.put(thread, since);
            thread.interrupt();
        }
    }

    /** Since when every thread hangs; empty while there is one that does not. */
    synchronized Optional<Instant> exhausted() {
        return hanging.size() < MOST
                ? Optional.empty()
                : hanging.values().stream().min(Instant::compareTo);
    }

    private synchronized boolean take(Thread thread) {
        return busy.size() < MOST && busy.add(thread);
    }

    private synchronized void free(Thread thread) {
        busy.remove(thread);
        hanging.remove(thread);
    }

    static ThreadFactory named(String name) {
        return task -> thread(name, task);
    }

    /** A thread that takes over nothing from the one that starts it, which may have run plug-in code. */
    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}
