package dk.sigtepunkt.domain.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A formula that came with a split or a merge names operands that others carry on by now. */
class CarriedOperandsTest {
    private final Town town = new Town()
            .computed("ny.rest", Town.PERSONS, Frequency.QUARTER, Formula.Kind.DIFFERENCE, "gammel.ind", "gammel.ud")
            .count("ny.ud", Frequency.QUARTER)
            .carryingOn("ny.ind", "gammel.ind", Frequency.QUARTER, false)
            .figure("ny.ind", "2025K1", 12, "2025-05-01");

    private Derivation derived() {
        return Derivation.of(town.committees(), FigureBook.EMPTY.with(town.figures()));
    }

    private List<Double> rest() {
        return derived().book().own(IndicatorId.parse("ny.rest")).map(Series::latest).orElse(List.of()).stream()
                .map(Observation::figure)
                .map(figure -> figure.value().orElseThrow())
                .toList();
    }

    @Test
    void whatCarriesAnOperandOnIsComputedWith() {
        town.carryingOn("ny.fra", "gammel.ud", Frequency.QUARTER, false).figure("ny.fra", "2025K1", 5, "2025-05-01");
        assertThat(rest()).containsExactly(7.0);
    }

    @Test
    void anotherMeasureIsNotComputedWith() {
        town.carryingOn("ny.fra", "gammel.ud", Frequency.QUARTER, true).figure("ny.fra", "2025K1", 5, "2025-05-01");
        assertThat(rest()).isEmpty();
        assertThat(derived().faults())
                .extracting(FormulaFault::sentence)
                .containsExactly("»rest« kan ikke beregnes: indikatoren gammel.ud findes ikke.");
    }
}
