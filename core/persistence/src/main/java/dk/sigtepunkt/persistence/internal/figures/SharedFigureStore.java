package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store on a database that other nodes write to as well.
 *
 * <p>What this node appended is in its very next book. What another node appended is in the book asked for a quarter of
 * a second later: no more often than that, whoever asks for the book first looks for batches it lacks and reads only
 * them. Meanwhile others are given the book as it is, and so is everybody while this node itself appends. A database
 * that does not answer costs nobody a page: the book stays, and the next look comes after a longer pause.
 */
public final class SharedFigureStore implements FigureStore {
    static final Duration PAUSE = Duration.ofMillis(250);
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(SharedFigureStore.class);

    private final SqlFigureStore store;
    private final LongSupplier nanoTime;
    private final AtomicLong nextLook;
    private volatile boolean silent;

    /** @param nanoTime as {@link System#nanoTime} */
    public SharedFigureStore(SqlFigureStore store, LongSupplier nanoTime) {
        this.store = store;
        this.nanoTime = nanoTime;
        this.nextLook = new AtomicLong(nanoTime.getAsLong() + PAUSE.toNanos());
    }

    @Override
    public FigureBook book() {
        long now = nanoTime.getAsLong();
        long due = nextLook.get();
        // Only the one who moves the time of the next look looks.
        if (now - due >= 0 && nextLook.compareAndSet(due, now + PAUSE.toNanos())) {
            look();
        }
        return store.book();
    }

    @Override
    public Receipt append(List<Observation> observations, Optional<String> key, String digest) {
        return store.append(observations, key, digest);
    }

    @Override
    public Optional<Receipt> receipt(String key) {
        return store.receipt(key);
    }

    private void look() {
        try {
            store.meetOthers();
            silent = false;
        } catch (DatabaseFailure failure) {
            nextLook.set(nanoTime.getAsLong() + PAUSE_AFTER_FAILURE.toNanos());
            if (!silent) {
                LOG.warn("The database does not answer; other nodes' new figures are not seen until it does", failure);
            }
            silent = true;
        }
    }
}
