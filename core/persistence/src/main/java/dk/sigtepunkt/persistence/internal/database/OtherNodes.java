package dk.sigtepunkt.persistence.internal.database;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a node looks for what others have written to the same database.
 *
 * <p>No more often than every quarter of a second, whoever asks first looks; meanwhile others are given what the node
 * has. A database that does not answer costs nobody a page: the next look comes after a longer pause.
 */
public final class OtherNodes {
    public static final Duration PAUSE = Duration.ofMillis(250);
    public static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);

    private final String written;
    private final LongSupplier nanoTime;
    private final AtomicLong nextLook;
    private volatile boolean silent;

    /**
     * @param written what others write, as the log calls it
     * @param nanoTime as {@link System#nanoTime}
     */
    public OtherNodes(String written, LongSupplier nanoTime) {
        this.written = written;
        this.nanoTime = nanoTime;
        this.nextLook = new AtomicLong(nanoTime.getAsLong() + PAUSE.toNanos());
    }

    /** @param look reads what this node lacks */
    public void meet(Runnable look) {
        long now = nanoTime.getAsLong();
        long due = nextLook.get();
        // Only the one who moves the time of the next look looks.
        if (now - due >= 0 && nextLook.compareAndSet(due, now + PAUSE.toNanos())) {
            attempt(look);
        }
    }

    private void attempt(Runnable look) {
        try {
            look.run();
            silent = false;
        } catch (DatabaseFailure failure) {
            nextLook.set(nanoTime.getAsLong() + PAUSE_AFTER_FAILURE.toNanos());
            if (!silent) {
                LOG.warn(
                        "The database does not answer; other nodes' new {} are not seen until it does",
                        written,
                        failure);
            }
            silent = true;
        }
    }
}
