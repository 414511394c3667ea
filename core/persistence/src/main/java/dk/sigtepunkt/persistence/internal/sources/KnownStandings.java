package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.domain.sources.SourceStandings;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the sources were found to stand, until this node writes. Every report asks it, and runs are few. Where other nodes
 * write to the same database it is looked for again after {@link OtherNodes#PAUSE}.
 */
final class KnownStandings {
    private final boolean alone;
    private final LongSupplier nanoTime;
    private final AtomicLong writes = new AtomicLong();
    private volatile @Nullable Known known;

    /**
     * @param alone whether nobody else writes to the database
     * @param nanoTime as {@link System#nanoTime}
     */
    KnownStandings(boolean alone, LongSupplier nanoTime) {
        this.alone = alone;
        this.nanoTime = nanoTime;
    }

    /** @param writes how many there had been before it was read: one that ended meanwhile may be in it or not */
    private record Known(SourceStandings standings, long writes, long readAt) {}

    SourceStandings of(Supplier<SourceStandings> read) {
        Known last = known;
        if (last != null && last.writes() == writes.get() && (alone || fresh(last))) {
            return last.standings();
        }
        long before = writes.get();
        long now = nanoTime.getAsLong();
        SourceStandings standings = read.get();
        known = new Known(standings, before, now);
        return standings;
    }

    /** Something was written. */
    void forget() {
        writes.incrementAndGet();
    }

    private boolean fresh(Known last) {
        return nanoTime.getAsLong() - last.readAt() < OtherNodes.PAUSE.toNanos();
    }
}
