package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Committees and figures as they are at one moment, for one answer: every part of the answer is made from the same
 * reading, so it shows a committee before or after a swap as a whole. While a reading is open, the services of the
 * committees in it are not taken away; close it before the answer is sent.
 */
public final class Reading implements AutoCloseable {
    private final CatalogueSnapshot committees;
    private final FigureBook figures;
    private final Optional<Instant> known;
    private final Optional<Function<Period, Reading>> quarters;
    private final Optional<Reading> whole;
    private final Runnable release;

    /**
     * Committees that always said the same.
     *
     * @param release called once, when the reading is closed
     */
    public Reading(CatalogueSnapshot committees, FigureBook figures, Runnable release) {
        this(committees, figures, Optional.empty(), Optional.empty(), Optional.empty(), release);
    }

    private Reading(
            CatalogueSnapshot committees,
            FigureBook figures,
            Optional<Instant> known,
            Optional<Function<Period, Reading>> quarters,
            Optional<Reading> whole,
            Runnable release) {
        this.committees = committees;
        this.figures = figures;
        this.known = known;
        this.quarters = quarters;
        this.whole = whole;
        this.release = release;
    }

    /**
     * The same, of committees that said other things in other quarters.
     *
     * @param time what became known later is not in it; empty when all that is known is
     * @param others makes the reading of a quarter; it is closed with this one
     */
    public Reading with(Optional<Instant> time, Function<Period, Reading> others) {
        return new Reading(committees, figures, time, Optional.of(others), whole, release);
    }

    /**
     * What counted in a quarter, as it is known here: what held at its end, with the figures that are computed by the
     * formulas of then. Closed with this reading.
     */
    public Reading in(Period quarter) {
        return quarters.map(others -> others.apply(quarter).takenFrom(this)).orElse(this);
    }

    private Reading takenFrom(Reading other) {
        return new Reading(committees, figures, known, quarters, Optional.of(other), release);
    }

    /** What a quarter's reading was taken from: all there is, whether it counted in the quarter or not. */
    public Reading whole() {
        return whole.orElse(this);
    }

    /** The same figures with some of the committees' content only; closed with this reading. */
    public Reading of(UnaryOperator<CatalogueSnapshot> some) {
        CatalogueSnapshot left = some.apply(committees);
        return left.equals(committees)
                ? this
                : new Reading(
                        left,
                        figures,
                        known,
                        quarters.map(others -> quarter -> others.apply(quarter).of(some)),
                        whole,
                        release);
    }

    /** The last moment whose knowledge is in it; empty when all that is known is. */
    public Optional<Instant> known() {
        return known;
    }

    public CatalogueSnapshot committees() {
        return committees;
    }

    public FigureBook figures() {
        return figures;
    }

    @Override
    public void close() {
        release.run();
    }
}
