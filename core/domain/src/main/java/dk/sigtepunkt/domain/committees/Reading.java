package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.domain.figures.FigureBook;

/**
 * Committees and figures as they are at one moment, for one answer: every part of the answer is made from the same
 * reading, so it shows a committee before or after a swap as a whole. While a reading is open, the services of the
 * committees in it are not taken away; close it before the answer is sent.
 */
public final class Reading implements AutoCloseable {
    private final CatalogueSnapshot committees;
    private final FigureBook figures;
    private final Runnable release;

    /** @param release called once, when the reading is closed */
    public Reading(CatalogueSnapshot committees, FigureBook figures, Runnable release) {
        this.committees = committees;
        this.figures = figures;
        this.release = release;
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
