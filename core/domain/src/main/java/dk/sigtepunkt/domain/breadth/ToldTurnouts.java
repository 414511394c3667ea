package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.domain.committees.Withheld;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What everybody is told of what was counted; each occasion by itself is told to nobody by it. */
public final class ToldTurnouts {
    private final TurnoutBook book;
    private final Withheld held;

    public ToldTurnouts(TurnoutBook book) {
        this(book, Withheld.NOTHING);
    }

    private ToldTurnouts(TurnoutBook book, Withheld held) {
        this.book = book;
        this.held = held;
    }

    /** The same for who may not read of some quarters yet. */
    public ToldTurnouts without(Withheld quarters) {
        return new ToldTurnouts(book, quarters);
    }

    /**
     * Each area's quarters that were over.
     *
     * @param now the moment that is looked from
     * @return newest first
     */
    public List<AreaTally> at(Instant now) {
        return book.tallies(now).stream()
                .filter(one -> !held.holds(one.area().committee(), one.quarter()))
                .toList();
    }

    /** As {@link #at(Instant)}, of the moment whose knowledge is asked for, or of now. */
    public List<AreaTally> at(Optional<Instant> known, Instant now) {
        return at(known.orElse(now));
    }
}
