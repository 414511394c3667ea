package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Hands out readings: a change of the catalogue and the figures that come with it are seen together or not at all, and
 * what was seen can be waited for before it is taken away.
 */
final class Readings {
    private final Supplier<FigureBook> figures;
    private final ReadWriteLock change = new ReentrantReadWriteLock();
    private final List<Generation> earlier = new ArrayList<>();
    private volatile Generation current = new Generation(CatalogueSnapshot.EMPTY);

    Readings(Supplier<FigureBook> figures) {
        this.figures = figures;
    }

    /** Waits only while a change is being made. */
    Reading open() {
        change.readLock().lock();
        try {
            Generation generation = current;
            generation.enter();
            AtomicBoolean open = new AtomicBoolean(true);
            return new Reading(generation.snapshot, figures.get(), () -> {
                if (open.getAndSet(false)) {
                    leave(generation);
                }
            });
        } finally {
            change.readLock().unlock();
        }
    }

    CatalogueSnapshot snapshot() {
        return current.snapshot;
    }

    /** Makes a change; readings opened meanwhile wait for it and see it whole. */
    void change(Runnable step) {
        change.writeLock().lock();
        try {
            step.run();
        } finally {
            change.writeLock().unlock();
        }
    }

    void publish(CatalogueSnapshot snapshot) {
        change(() -> {
            synchronized (earlier) {
                earlier.add(current);
                earlier.removeIf(Generation::left);
                current = new Generation(snapshot);
            }
        });
    }

    /** Waits until every reading of an earlier state is closed. @return false when the limit came first */
    boolean drained(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        synchronized (earlier) {
            earlier.removeIf(Generation::left);
            while (!earlier.isEmpty()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                earlier.wait(left / 1_000_000 + 1);
                earlier.removeIf(Generation::left);
            }
            return true;
        }
    }

    private void leave(Generation generation) {
        if (generation.leave()) {
            synchronized (earlier) {
                earlier.notifyAll();
            }
        }
    }

    /** One published state and how many readings of it are open. */
    private static final class Generation {
        private final CatalogueSnapshot snapshot;
        private int open;

        Generation(CatalogueSnapshot snapshot) {
            this.snapshot = snapshot;
        }

        synchronized void enter() {
            open++;
        }

        /** @return whether it was the last one */
        synchronized boolean leave() {
            open--;
            return open == 0;
        }

        synchronized boolean left() {
            return open == 0;
        }
    }
}
