package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import org.jspecify.annotations.Nullable;

/** Starts judging from one snapshot of everything, for the quarter a caller asks about. */
final class Judgements {
    private final Quarters quarters;
    private final Catalogue catalogue;
    private final FigureStore figures;
    private final ExpectedFocusAreas expected;

    Judgements(Quarters quarters, Catalogue catalogue, FigureStore figures, ExpectedFocusAreas expected) {
        this.quarters = quarters;
        this.catalogue = catalogue;
        this.figures = figures;
        this.expected = expected;
    }

    Judgement at(@Nullable String period) {
        Period quarter = quarters.asked(period);
        return new Judgement(quarter, catalogue.snapshot(), figures.book(), expected);
    }
}
