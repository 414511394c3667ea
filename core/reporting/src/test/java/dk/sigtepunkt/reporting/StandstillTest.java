package dk.sigtepunkt.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.assessment.Standstill;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A yearly indicator whose figures come 30 days after the year. */
class StandstillTest {
    private static final AssessmentWords WORDS = AssessmentWords.in(Danish.LOCALE);
    private static final Indicator YEARLY = Given.indicator(Direction.UP, Frequency.YEAR, 180, 180);
    private static final FigureBook BOOK = FigureBook.EMPTY.with(List.of(Given.figure("2023", 140, "2024-01-20")));

    private static Optional<Standstill> at(String quarter, FigureBook book) {
        IndicatorRule rule = new IndicatorRule(WORDS);
        Period now = Period.parse(quarter);
        QuarterBefore then = QuarterBefore.of(now.previous(), rule.judge(YEARLY, book, now.previous()));
        List<Observation> figures = List.of();
        return new IndicatorPart(rule.judge(YEARLY, book, now), then, figures, "").standstill();
    }

    @Test
    void aNewerFigureIsNone() {
        assertThat(at("2023K4", BOOK)).isEmpty();
    }

    @Test
    void theSameFigureAsAQuarterBeforeSaysWhenTheNextIsDue() {
        Standstill standstill = at("2024K1", BOOK).orElseThrow();
        assertThat(standstill).isEqualTo(new Standstill(Period.parse("2023K4"), LocalDate.of(2025, 1, 30)));
        assertThat(WORDS.standstill(standstill, 1))
                .isEqualTo("Intet nyere tal siden rapporten for 4. kvartal 2023; det næste ventes senest 30.01.2025.");
        assertThat(WORDS.standstill(standstill, 3))
                .isEqualTo("Ingen af de 3 indikatorer, der vurderes, har fået nyere tal siden rapporten for"
                        + " 4. kvartal 2023; det næste ventes senest 30.01.2025.");
    }

    @Test
    void whatWasDueByTheQuartersEndWasToHaveCome() {
        assertThat(WORDS.standstill(at("2024K4", BOOK).orElseThrow(), 1)).contains("ventes senest 30.01.2025");
        assertThat(WORDS.standstill(at("2025K1", BOOK).orElseThrow(), 1)).contains("var ventet senest 30.01.2025");
    }

    @Test
    void withoutAnyFigureThereIsNothingToCompare() {
        assertThat(at("2024K1", FigureBook.EMPTY)).isEmpty();
    }
}
