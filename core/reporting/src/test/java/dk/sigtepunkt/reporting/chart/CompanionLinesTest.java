package dk.sigtepunkt.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Companion;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompanionLinesTest {
    private final Drawn drawn = new Drawn().observed("2021K1", 10).observed("2021K2", 11);

    private static String element(String svg, String cssClass) {
        return Pattern.compile("<[^>]*class=\"" + cssClass + "\"[^>]*>")
                .matcher(svg)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void capacityIsASecondLineWithItsOwnWordsAndMarkers() {
        Drawn places = new Drawn().name("Pladser").observed("2021K1", 40).observed("2021K2", 45.5);
        String svg = drawn.beside(places, Companion.Role.CAPACITY).svg(ChartSize.WIDE);

        assertThat(element(svg, "chart-companion chart-companion-capacity"))
                .contains("stroke-dasharray=\"none\"")
                .doesNotContain("#004d99");
        assertThat(svg)
                .contains("class=\"chart-companion-label\">Kapacitet 45,5<")
                .contains("Vist ved siden af: »Pladser« (kapacitet), fra 40,0\u00a0m i 1. kvartal 2021"
                        + " til 45,5\u00a0m i 2. kvartal 2021.");
    }

    @Test
    void anOutlookIsDashedAndReachesIntoYearsToCome() {
        Drawn outlook = new Drawn().forward().observed("2024K4", 14).observed("2025K1", 15);
        String svg = drawn.beside(outlook, Companion.Role.OUTLOOK).svg(ChartSize.WIDE);

        assertThat(element(svg, "chart-companion chart-companion-outlook")).contains("stroke-dasharray=\"7 4\"");
        assertThat(svg).contains(">2025</text>");
    }

    @Test
    void anIndicatorThatLooksAheadIsDashedItself() {
        assertThat(element(drawn.forward().svg(ChartSize.WIDE), "chart-line chart-forward"))
                .contains("stroke-dasharray=\"7 4\"");
    }

    @Test
    void anotherUnitIsNotDrawn() {
        Drawn other = new Drawn().unit("km").observed("2021K1", 40);
        assertThat(drawn.beside(other, Companion.Role.DEMAND).svg(ChartSize.WIDE))
                .doesNotContain("chart-companion");
    }

    @Test
    void aHiddenFigureIsAGapInACompanionAndNamedInTheIndicatorsOwn() {
        Figure hidden = new Figure(OptionalDouble.empty(), ObservationStatus.SUPPRESSED, "Skjult");
        Drawn demand =
                new Drawn().observed("2021K1", 12).figure("2021K2", hidden).observed("2021K3", 13);
        String svg = drawn.figure("2021K3", hidden)
                .beside(demand, Companion.Role.DEMAND)
                .svg(ChartSize.WIDE);

        assertThat(element(svg, "chart-companion chart-companion-demand")).containsPattern("d=\"M[0-9. ]+M[0-9. ]+\"");
        assertThat(svg).contains("Uden tal: 3. kvartal 2021 (skjult for at beskytte personer).");
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void labelsOfLinesThatMeetStandApartAndInside(ChartSize size) {
        for (Companion.Role role : Companion.Role.values()) {
            drawn.beside(new Drawn().observed("2021K1", 10).observed("2021K2", 11), role);
        }
        List<Double> heights = Pattern.compile("y=\"([0-9.]+)\"[^>]*class=\"chart-(?:newest|companion-label)\"")
                .matcher(drawn.svg(size))
                .results()
                .map(found -> Double.parseDouble(found.group(1)))
                .sorted()
                .toList();
        assertThat(heights).hasSize(4).allMatch(height -> height > 0 && height < size.height());
        for (int index = 1; index < heights.size(); index++) {
            assertThat(heights.get(index) - heights.get(index - 1)).isGreaterThanOrEqualTo(15.9);
        }
    }
}
