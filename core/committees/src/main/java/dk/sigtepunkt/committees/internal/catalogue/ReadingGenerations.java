package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.derive.Derivation;
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
final class ReadingGenerations {
    private final Supplier<FigureBook> figures;
    private final Supplier<ActionBook> actions;
    private final StandingActions standing = new StandingActions();
    private final ReadWriteLock change = new ReentrantReadWriteLock();
    private final List<Generation> earlier = new ArrayList<>();
    private final Object computing = new Object();
    private volatile Generation current = new Generation(CatalogueSnapshot.EMPTY);
    private volatile Derivation derived = Derivation.EMPTY;

    ReadingGenerations(Supplier<FigureBook> figures, Supplier<ActionBook> actions) {
        this.figures = figures;
        this.actions = actions;
    }

    /** What a reading shows of the committees and figures of one moment. */
    @FunctionalInterface
    interface View {
        Reading of(CatalogueSnapshot committees, FigureBook figures, Runnable release);
    }

    /** Waits only while a change is being made; the view is made while nothing waits for it. */
    Reading open(View view) {
        Generation generation;
        FigureBook book;
        ActionBook kept;
        change.readLock().lock();
        try {
            generation = current;
            generation.enter();
            book = figures.get();
            kept = actions.get();
        } finally {
            change.readLock().unlock();
        }
        AtomicBoolean open = new AtomicBoolean(true);
        Runnable release = () -> {
            if (open.getAndSet(false)) {
                leave(generation);
            }
        };
        boolean made = false;
        try {
            Reading reading = view.of(standing.in(generation.snapshot, kept), book, release);
            made = true;
            return reading;
        } finally {
            if (!made) {
                release.run();
            }
        }
    }

    /** Computed by the first who reads a new state; the others of that state wait for it, and nobody who writes does. */
    FigureBook derived(CatalogueSnapshot committees, FigureBook book) {
        Derivation present = derived;
        if (!present.isOf(committees, book)) {
            synchronized (computing) {
                present = derived.next(committees, book);
                derived = present;
            }
        }
        return present.book();
    }

    CatalogueSnapshot snapshot() {
        return standing.in(current.snapshot, actions.get());
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
