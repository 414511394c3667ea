package dk.sigtepunkt.domain.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The written rule of core/docs/frequencies.md for formulas whose operands have other frequencies. */
class FrequenciesTest {
    private static final String RATE = "by.rate";

    private static Town rate(Frequency cases, Frequency persons, Frequency result) {
        return new Town()
                .count("by.sager", cases)
                .measured("by.borgere", Town.PERSONS, persons, Aggregation.LAST)
                .computed(RATE, Town.RATIO, result, Formula.Kind.PER_INHABITANT, "by.sager", "by.borgere");
    }

    private static Map<String, Double> values(Town town) {
        Map<String, Double> values = new TreeMap<>();
        Derivation.of(town.committees(), FigureBook.EMPTY.with(town.figures()))
                .book()
                .own(IndicatorId.parse(RATE))
                .map(Series::latest)
                .orElse(List.of())
                .forEach(figure -> values.put(
                        figure.period().code(), figure.figure().value().orElseThrow()));
        return values;
    }

    @Test
    void theSlowerFigureThatHoldsThePeriodCountsAndElseTheNewestThatHasEnded() {
        Town town = rate(Frequency.MONTH, Frequency.YEAR, Frequency.MONTH)
                .figure("by.borgere", "2024", 1000, "2024-02-15")
                .figure("by.borgere", "2025", 2000, "2025-02-15")
                .figure("by.sager", "2024M12", 10, "2025-01-10")
                .figure("by.sager", "2025M01", 10, "2025-02-10")
                .figure("by.sager", "2026M01", 10, "2026-02-10");
        assertThat(values(town)).isEqualTo(Map.of("2024M12", 10.0, "2025M01", 5.0, "2026M01", 5.0));
    }

    @Test
    void aSlowerFigureThatIsOutdatedIsNotUsed() {
        Town town = rate(Frequency.MONTH, Frequency.YEAR, Frequency.MONTH)
                .figure("by.borgere", "2024", 1000, "2024-02-15")
                .figure("by.sager", "2025M12", 10, "2026-01-10")
                .figure("by.sager", "2026M03", 10, "2026-04-10");
        assertThat(values(town)).containsOnlyKeys("2025M12");
    }

    @Test
    void aSumOverALongerPeriodNeedsEveryPart() {
        Town town = rate(Frequency.MONTH, Frequency.HALF_YEAR, Frequency.HALF_YEAR)
                .figure("by.borgere", "2025H1", 1000, "2025-08-01")
                .figure("by.borgere", "2025H2", 1000, "2026-02-01");
        for (int month = 1; month <= 11; month++) {
            town.figure("by.sager", "2025M%02d".formatted(month), 1, "2026-02-01");
        }
        assertThat(values(town)).isEqualTo(Map.of("2025H1", 6.0));
        assertThat(values(town.figure("by.sager", "2025M12", 4, "2026-02-01")))
                .isEqualTo(Map.of("2025H1", 6.0, "2025H2", 9.0));
    }

    @Test
    void ofALevelTheLastPartCounts() {
        Town town = rate(Frequency.YEAR, Frequency.QUARTER, Frequency.YEAR)
                .figure("by.sager", "2024", 10, "2025-02-01")
                .figure("by.sager", "2025", 10, "2026-02-01")
                .figure("by.borgere", "2024K4", 1000, "2025-02-01")
                .figure("by.borgere", "2025K3", 500, "2025-12-01");
        assertThat(values(town)).isEqualTo(Map.of("2024", 10.0));
    }

    @Test
    void aWeekTakesTheMonthThatHoldsItOrTheOneBefore() {
        Town town = rate(Frequency.WEEK, Frequency.MONTH, Frequency.WEEK)
                .figure("by.borgere", "2025M08", 1000, "2025-09-02")
                .figure("by.borgere", "2025M09", 2000, "2025-10-02")
                .figure("by.sager", "2025U35", 10, "2025-09-08")
                .figure("by.sager", "2025U36", 10, "2025-09-15")
                .figure("by.sager", "2025U40", 10, "2025-10-15");
        // Week 35 is 25-31 August, week 36 is 1-7 September; week 40 lies across the end of September.
        assertThat(values(town)).isEqualTo(Map.of("2025U35", 10.0, "2025U36", 5.0, "2025U40", 5.0));
    }

    @Test
    void weeksAreNeverAddedUpToMonths() {
        Town town = rate(Frequency.WEEK, Frequency.MONTH, Frequency.MONTH);
        assertThat(Derivation.of(town.committees(), FigureBook.EMPTY).faults())
                .extracting(FormulaFault::sentence)
                .containsExactly(
                        "»rate« kan ikke beregnes: tallene for »sager« kan ikke samles til en længere periode.");
    }

    @Test
    void nothingIsComputedMoreOftenThanItsOperands() {
        Town town = rate(Frequency.YEAR, Frequency.YEAR, Frequency.QUARTER);
        assertThat(Derivation.of(town.committees(), FigureBook.EMPTY).faults())
                .extracting(FormulaFault::sentence)
                .containsExactly("»rate« kan ikke beregnes: den opgøres oftere end de tal, den beregnes af.");
    }
}
