package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.assessment.Standstill;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.QuarterBefore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A quarterly indicator whose figures come 30 days after the quarter; the newest is for the first one of 2025. */
class StandstillTest {
    private static final AssessmentWords WORDS = AssessmentWords.in(Danish.LOCALE);
    private static final Indicator SHIPS =
            Port.committee("havn", CommitteeState.ACTIVE).content().indicators().get(0);
    private static final FigureBook BOOK =
            FigureBook.EMPTY.with(List.of(Port.figure("havn", Period.quarter(2025, 1), 180)));

    private static Optional<Standstill> at(int ordinal, FigureBook book) {
        IndicatorRule rule = new IndicatorRule(WORDS);
        Period now = Period.quarter(2025, ordinal);
        QuarterBefore then = QuarterBefore.of(now.previous(), rule.judge(SHIPS, book, now.previous()));
        return new IndicatorPart(rule.judge(SHIPS, book, now), then, List.of(), "").standstill();
    }

    @Test
    void aNewerFigureIsNone() {
        assertThat(at(1, BOOK)).isEmpty();
    }

    @Test
    void theSameFigureAsAQuarterBeforeSaysWhenTheNextIsDue() {
        Standstill standstill = at(2, BOOK).orElseThrow();
        assertThat(standstill)
                .isEqualTo(
                        new Standstill(Period.quarter(2025, 1), LocalDate.of(2025, 7, 30), LocalDate.of(2025, 6, 30)));
        assertThat(WORDS.standstill(standstill, 1))
                .isEqualTo(
                        "Intet tal for en senere periode end i rapporten for 1. kvartal 2025; det næste ventes senest 30.07.2025.");
        assertThat(WORDS.standstill(standstill, 3))
                .isEqualTo(
                        "Ingen af de 3 indikatorer, der vurderes, har fået tal for en senere periode end i rapporten for"
                                + " 1. kvartal 2025; det næste ventes senest 30.07.2025.");
    }

    @Test
    void whatWasDueByTheQuartersEndWasToHaveCome() {
        assertThat(WORDS.standstill(at(3, BOOK).orElseThrow(), 1)).contains("var ventet senest 30.07.2025");
    }

    @Test
    void withoutAnyFigureThereIsNothingToCompare() {
        assertThat(at(2, FigureBook.EMPTY)).isEmpty();
    }
}
