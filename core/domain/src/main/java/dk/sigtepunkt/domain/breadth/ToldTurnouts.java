package dk.sigtepunkt.domain.breadth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What everybody is told of what was counted; each occasion by itself is told to nobody by it. */
public final class ToldTurnouts {
    private final TurnoutBook book;

    public ToldTurnouts(TurnoutBook book) {
        this.book = book;
    }

    /**
     * Each area's quarters that were over.
     *
     * @param now the moment that is looked from
     * @return newest first
     */
    public List<AreaTally> at(Instant now) {
        return book.tallies(now);
    }

    /** As {@link #at(Instant)}, of the moment whose knowledge is asked for, or of now. */
    public List<AreaTally> at(Optional<Instant> known, Instant now) {
        return at(known.orElse(now));
    }
}
