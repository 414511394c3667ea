package dk.sigtepunkt.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A book without some of its figures tells nothing of them, and is else the same. */
class WithoutFiguresTest {
    private static final IndicatorId PATHS = new IndicatorId(new CommitteeId("vej"), "stier");
    private static final IndicatorId PIERS = new IndicatorId(new CommitteeId("havn"), "moler");
    private static final Instant KNOWN = Instant.parse("2026-01-10T08:00:00Z");
    private static final Period LAST = Period.quarter(2025, 4);

    private final FigureBook book = FigureBook.EMPTY.with(List.of(
            figure(PATHS, "2025K3", 1, KNOWN),
            figure(PATHS, "2025K4", 2, KNOWN),
            figure(PATHS, "2025K4", 3, KNOWN.plusSeconds(60)),
            figure(PIERS, "2025K4", 4, KNOWN)));

    private static Observation figure(IndicatorId indicator, String period, double value, Instant known) {
        return new Observation(
                indicator,
                Period.parse(period),
                FigureBook.EMPTY.municipality().area(),
                Breakdown.TOTAL,
                Figure.observed(value),
                known,
                Origin.REAL,
                "tælling");
    }

    @Test
    void whatIsHiddenIsNowhereInItAndTheRestIs() {
        FigureBook left = book.without((indicator, period) -> indicator.equals(PATHS) && period.equals(LAST));

        assertThat(left.size()).isEqualTo(2);
        assertThat(left.own(PATHS).orElseThrow().vintages())
                .extracting(one -> one.period().code())
                .containsExactly("2025K3");
        assertThat(left.newestPeriod(PATHS::equals)).contains(Period.quarter(2025, 3));
        assertThat(left.own(PIERS)).isEqualTo(book.own(PIERS));
        assertThat(left.asOf(KNOWN.minusSeconds(1)).indicators()).isEmpty();
    }

    @Test
    void anIndicatorWithNothingLeftIsNotInIt() {
        FigureBook left = book.without((indicator, period) -> indicator.equals(PIERS));

        assertThat(left.indicators()).containsExactly(PATHS);
        assertThat(left.own(PIERS)).isEmpty();
    }

    @Test
    void whereNothingIsHiddenItIsTheVerySameBook() {
        assertThat(book.without((indicator, period) -> false)).isSameAs(book);
    }
}
