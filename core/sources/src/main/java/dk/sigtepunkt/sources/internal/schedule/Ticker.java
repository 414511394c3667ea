package dk.sigtepunkt.sources.internal.schedule;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.runs.RunThreads;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks again and again whether there is something to do. */
public final class Ticker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final int SECONDS = 20;

    private final ScheduleWords words = ScheduleWords.in(Danish.LOCALE);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(RunThreads.named("source-schedule"));
    private final List<Runnable> tasks;
    private boolean failing;

    public Ticker(List<Runnable> tasks) {
        this.tasks = List.copyOf(tasks);
        var unused = thread.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void tick() {
        boolean failed = false;
        for (Runnable task : tasks) {
            try {
                task.run();
            } catch (RuntimeException later) {
                failed = true;
                if (!failing) {
                    LOG.error(words.failing(SECONDS), later);
                }
            }
        }
        failing = failed;
    }
}
