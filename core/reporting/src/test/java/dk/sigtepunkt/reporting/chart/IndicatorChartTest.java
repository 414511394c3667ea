package dk.sigtepunkt.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IndicatorChartTest {
    private final Drawn drawn = new Drawn();

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void everythingLiesInsideTheChart(ChartSize size) {
        String svg = drawn.observed("2021K1", 1234.5)
                .observed("2021K2", 1100)
                .observed("2023K4", 1820)
                .svg(size);

        assertThat(numbers(svg, "(?:cx|x|x1|x2)=\"(-?[0-9.]+)\"")).allMatch(x -> x >= 0 && x <= size.width());
        assertThat(numbers(svg, "(?:cy|y|y1|y2)=\"(-?[0-9.]+)\"")).allMatch(y -> y >= 0 && y <= size.height());
        assertThat(svg).contains("viewBox=\"0 0 %d %d\"".formatted(size.width(), size.height()));
    }

    @Test
    void aBackgroundFigureHasNoCourseToFollow() {
        String svg = drawn.direction(Direction.NONE)
                .observed("2021K1", 10)
                .observed("2021K2", 11)
                .svg(ChartSize.WIDE);

        assertThat(svg)
                .contains("Linjediagram. Målt fra 10,0\u00a0m i 1. kvartal 2021 til 11,0\u00a0m i 2. kvartal 2021.<")
                .doesNotContain("Mål 2023", "chart-course", "Målet er");
    }

    @Test
    void aProjectionIsNotCalledMeasured() {
        String svg =
                drawn.forward().observed("2021K1", 10).observed("2021K2", 11).svg(ChartSize.WIDE);

        assertThat(svg).contains("Linjediagram. Fremskrevet fra 10,0").doesNotContain("ålt fra", "chart-course");
        assertThat(new Drawn().forward().observed("2021K1", 10).svg(ChartSize.WIDE))
                .contains("Ét fremskrevet tal: 10,0");
    }

    @Test
    void aMissingFigureBreaksTheLineAndIsMarked() {
        Figure missing = new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, "Kilden svarer ikke");
        String svg = drawn.observed("2021K1", 10)
                .observed("2021K2", 11)
                .figure("2021K3", missing)
                .observed("2021K4", 12)
                .svg(ChartSize.WIDE);

        assertThat(line(svg)).matches("M[0-9. ]+L[0-9. ]+M[0-9. ]+");
        assertThat(svg).contains("class=\"chart-gap\">×<");
    }

    @Test
    void aPeriodThatNeverCameBreaksTheLineToo() {
        String svg = drawn.observed("2021K1", 10).observed("2021K4", 12).svg(ChartSize.WIDE);

        assertThat(line(svg)).matches("M[0-9. ]+M[0-9. ]+");
    }

    @Test
    void labelsAreInDanishForm() {
        String svg = drawn.observed("2021K1", 1234.5).observed("2021K2", 2345.6).svg(ChartSize.WIDE);

        assertThat(svg).contains("class=\"chart-newest\">2.345,6<").contains(">Mål 2023</text>");
        assertThat(svg).contains("Målt fra 1.234,5\u00a0m i 1. kvartal 2021 til 2.345,6\u00a0m i 2. kvartal 2021.");
    }

    @Test
    void aProvisionalFigureIsAHollowPoint() {
        Figure provisional = new Figure(OptionalDouble.of(11), ObservationStatus.PROVISIONAL, "");
        String svg = drawn.observed("2021K1", 10).figure("2021K2", provisional).svg(ChartSize.WIDE);

        assertThat(svg).containsOnlyOnce("chart-point-provisional");
        assertThat(svg).contains("fill=\"#fff\" stroke=\"#004d99\"");
    }

    @Test
    void aBaselineFarAwayIsLeftOut() {
        String svg = drawn.baseline("1990K4").observed("2021K1", 10).svg(ChartSize.WIDE);

        assertThat(svg).doesNotContain(">1990<").contains(">2021<");
    }

    @Test
    void aBandIsDrawnForATargetToStayWithin() {
        String svg = drawn.direction(Direction.WITHIN).observed("2021K1", 10).svg(ChartSize.NARROW);

        assertThat(svg).containsOnlyOnce("<rect").contains(">14,0</text>", ">16,0</text>");
    }

    @Test
    void aYearsBaselineAndTargetStandAtTheirYearsEndAmongQuarters() {
        String quarters = drawn.observed("2021K1", 10).observed("2023K4", 15).svg(ChartSize.WIDE);
        String years = new Drawn()
                .baseline("2020")
                .target("2023")
                .observed("2021K1", 10)
                .observed("2023K4", 15)
                .svg(ChartSize.WIDE);

        assertThat(course(years)).isEqualTo(course(quarters));
        assertThat(new TimeAxis(2020, 2023, ChartSize.WIDE).endPlace(Period.parse("2023K3"), Frequency.YEAR))
                .as("a quarter's target among years")
                .isEqualTo(new TimeAxis(2020, 2023, ChartSize.WIDE).place(Period.parse("2023K3")));
    }

    @Test
    void namesAreEscaped() {
        assertThat(drawn.name("<b>A & B</b>").observed("2021K1", 10).svg(ChartSize.WIDE))
                .contains("<title id=\"i-t\">&lt;b&gt;A &amp; B&lt;/b&gt;</title>")
                .contains("aria-labelledby=\"i-t i-d\"")
                .doesNotContain("<b>", "style=");
    }

    @Test
    void withoutANumberThereIsNothingToDraw() {
        Figure missing = new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, "Ikke talt");

        assertThat(new IndicatorChart(Danish.LOCALE)
                        .svg(drawn.figure("2021K1", missing).part(), ChartSize.WIDE, "i"))
                .isEmpty();
    }

    private static String line(String svg) {
        return path(svg, "chart-line");
    }

    private static String course(String svg) {
        return path(svg, "chart-course");
    }

    private static String path(String svg, String kind) {
        return Pattern.compile("d=\"([^\"]+)\"[^>]*class=\"" + kind + "\"")
                .matcher(svg)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> numbers(String svg, String pattern) {
        Stream<MatchResult> found = Pattern.compile(pattern).matcher(svg).results();
        return found.map(one -> Double.parseDouble(one.group(1))).toList();
    }
}
