package dk.sigtepunkt.persistence.internal.database;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Is done soon after the start and each day after, on a thread of its own. */
public final class DailyTask implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DailyTask.class);
    private static final int FIRST_HOUR = 0;
    private static final int EVERY_HOURS = 24;

    private final ScheduledExecutorService thread;

    /** @param name of the thread, as the log calls the task too */
    public DailyTask(String name, Runnable task) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
        var unused = thread.scheduleWithFixedDelay(() -> attempt(name, task), FIRST_HOUR, EVERY_HOURS, TimeUnit.HOURS);
    }

    /** A database that does not answer is no reason to stop anything: the next day comes. */
    private static void attempt(String name, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException later) {
            LOG.warn("could not do {}; tried again in {} hours", name, EVERY_HOURS, later);
        }
    }

    @Override
    public void close() {
        // No interrupt: Derby would take it for its own.
        thread.shutdown();
    }
}
