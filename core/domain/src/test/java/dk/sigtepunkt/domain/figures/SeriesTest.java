package dk.sigtepunkt.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static Series series(Observation... observations) {
        return FigureBook.EMPTY
                .with(List.of(observations))
                .series(SeriesKey.of(observations[0]))
                .orElseThrow();
    }

    private static Observation real(Observation figure) {
        return new Observation(
                figure.indicator(),
                figure.period(),
                figure.area(),
                figure.breakdown(),
                figure.figure(),
                figure.knownAt(),
                Origin.REAL,
                "Regnskab");
    }

    @Test
    void aRevisionReplacesButTheOldIsStillKnownAsOf() {
        Series series = series(Given.figure("2024", 7, "2025-02-01"), Given.figure("2024", 8, "2025-06-01"));
        assertThat(series.latest())
                .singleElement()
                .satisfies(figure -> assertThat(figure.figure().value()).hasValue(8));
        assertThat(series.knownBy(Instant.parse("2025-03-01T00:00:00Z")))
                .singleElement()
                .satisfies(figure -> assertThat(figure.figure().value()).hasValue(7));
        assertThat(series.vintages()).hasSize(2);
    }

    @Test
    void aRealFigureTakesTheExamplesPlaceThoughItWasKnownEarlier() {
        Series series = series(real(Given.figure("2024", 7, "2025-02-01")), Given.figure("2024", 99, "2025-06-01"));
        assertThat(series.at(Period.parse("2024")).orElseThrow().figure().value())
                .hasValue(7);
    }
}
