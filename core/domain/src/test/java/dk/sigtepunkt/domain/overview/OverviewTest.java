package dk.sigtepunkt.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final Period QUARTER = Period.quarter(2025, 3);

    private static Observation figure(String indicator, String period, String area, double value) {
        return figure(indicator, period, area, "", Figure.observed(value), "2025-10-10T08:00:00Z", Origin.REAL);
    }

    private static Observation figure(
            String indicator,
            String period,
            String area,
            String breakdown,
            Figure figure,
            String knownAt,
            Origin origin) {
        return new Observation(
                IndicatorId.parse(indicator),
                Period.parse(period),
                new AreaCode(area),
                new Breakdown(breakdown),
                figure,
                Instant.parse(knownAt),
                origin,
                "måler");
    }

    private static List<OverviewRow> rows(Observation... figures) {
        return Overview.of(FigureBook.EMPTY.with(Arrays.asList(figures)), QUARTER);
    }

    @Test
    void aRowSumsUpTheNewestFigureOfEachArea() {
        OverviewRow row = rows(
                        figure("a.x", "2024K3", "kommunen", 7),
                        figure("a.x", "2025K2", "kommunen", 8),
                        figure("a.x", "2025K3", "kommunen", 10),
                        figure("a.x", "2025K4", "kommunen", 99),
                        figure("a.x", "2025K2", "615", 1),
                        figure("a.x", "2025K4", "630", 99))
                .get(0);
        assertThat(row)
                .isEqualTo(new OverviewRow(
                        IndicatorId.parse("a.x"),
                        Breakdown.TOTAL,
                        2,
                        new OverviewRow.Own(10, Optional.of(Period.parse("2025K3")), 7),
                        new OverviewRow.Spread(5.5, 1, 10)));
    }

    @Test
    void withoutTheMunicipalityThereAreOnlyTheOthers() {
        OverviewRow row = rows(figure("a.x", "2025K3", "615", 4)).get(0);
        assertThat(row.municipality().newest()).isNaN();
        assertThat(row.municipality().period()).isEmpty();
        assertThat(row.municipality().yearBefore()).isNaN();
        assertThat(row.all().mean()).isEqualTo(4);
    }

    @Test
    void rowsComeInOrderOfIndicatorAndBreakdown() {
        Figure one = Figure.observed(1);
        List<OverviewRow> rows = rows(
                figure("b.x", "2025K3", "kommunen", 1),
                figure("a.y", "2025K3", "kommunen", "koen=m", one, "2025-10-10T08:00:00Z", Origin.REAL),
                figure("a.y", "2025K3", "kommunen", "koen=k", one, "2025-10-10T08:00:00Z", Origin.REAL),
                figure("a.y", "2025K3", "kommunen", 1),
                figure("a.y", "2025K3", "615", "koen=m", one, "2025-10-10T08:00:00Z", Origin.REAL),
                figure("a.x", "2025K4", "kommunen", 1));
        assertThat(rows)
                .extracting(row -> row.indicator() + "|" + row.breakdown() + "|" + row.areas())
                .containsExactly("a.y||1", "a.y|koen=k|1", "a.y|koen=m|2", "b.x||1");
    }

    @Test
    void theLastKnownRealFigureCountsAndOneWithoutANumberDoesNot() {
        Figure missing = new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, "ikke talt");
        OverviewRow row = rows(
                        figure("a.x", "2025K1", "kommunen", 5),
                        figure(
                                "a.x",
                                "2025K2",
                                "kommunen",
                                "",
                                Figure.observed(6),
                                "2025-07-01T08:00:00Z",
                                Origin.REAL),
                        figure(
                                "a.x",
                                "2025K2",
                                "kommunen",
                                "",
                                Figure.observed(6.5),
                                "2025-08-01T08:00:00Z",
                                Origin.REAL),
                        figure(
                                "a.x",
                                "2025K2",
                                "kommunen",
                                "",
                                Figure.observed(60),
                                "2025-09-01T08:00:00Z",
                                Origin.EXAMPLE),
                        figure("a.x", "2025K3", "kommunen", "", missing, "2025-10-01T08:00:00Z", Origin.REAL))
                .get(0);
        assertThat(row.municipality().newest()).isEqualTo(6.5);
        assertThat(row.municipality().period()).contains(Period.parse("2025K2"));
    }

    @Test
    void ofPeriodsThatEndTogetherTheLongerIsLast() {
        OverviewRow row = rows(
                        figure("a.x", "2025M09", "kommunen", 3),
                        figure("a.x", "2025K3", "kommunen", 2),
                        figure("a.x", "2024K3", "kommunen", 1))
                .get(0);
        assertThat(row.municipality().newest()).isEqualTo(2);
        assertThat(row.municipality().yearBefore()).isEqualTo(1);
    }

    @Test
    void weekFiftyThreeHasNoYearBefore() {
        FigureBook book = FigureBook.EMPTY.with(
                List.of(figure("a.x", "2020U53", "kommunen", 3), figure("a.x", "2019U52", "kommunen", 2)));
        assertThat(Overview.of(book, Period.quarter(2021, 1))
                        .get(0)
                        .municipality()
                        .yearBefore())
                .isNaN();
    }
}
