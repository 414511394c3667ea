package dk.sigtepunkt.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Figures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownFiguresTest {
    private static final Period YEAR = Period.parse("2025");
    private final Indicator plain = Given.indicator(Direction.UP, Frequency.YEAR, 1, 1);
    private final FigureBook book = FigureBook.EMPTY.with(
            List.of(figure("2024", "kommunen", 1), figure("2026", "kommunen", 2), figure("2025", "630", 3)));

    private Observation figure(String period, String area, double value) {
        return Figures.observation(plain.id(), period, area, Figure.observed(value), Figures.KNOWN);
    }

    private Indicator lookingAhead() {
        return new Indicator(
                plain.id(),
                plain.focusArea(),
                plain.name(),
                plain.definition(),
                plain.unit(),
                plain.direction(),
                plain.baseline(),
                plain.targets(),
                plain.thresholds(),
                plain.frequency(),
                plain.every(),
                plain.aggregation(),
                plain.source(),
                plain.replaces(),
                new Method("1", Optional.empty(), List.of(), true, List.of()));
    }

    @Test
    void figuresAfterThePeriodAreShownOfAnIndicatorThatLooksAheadOnly() {
        assertThat(ShownFigures.own(plain, book, YEAR)).containsExactly(figure("2024", "kommunen", 1));
        assertThat(ShownFigures.own(lookingAhead(), book, YEAR))
                .containsExactly(figure("2024", "kommunen", 1), figure("2026", "kommunen", 2));
    }

    @Test
    void anotherAreaHasItsOwn() {
        assertThat(ShownFigures.of(plain, new AreaCode("630"), book, YEAR)).containsExactly(figure("2025", "630", 3));
        assertThat(ShownFigures.of(plain, new AreaCode("615"), book, YEAR)).isEmpty();
    }
}
