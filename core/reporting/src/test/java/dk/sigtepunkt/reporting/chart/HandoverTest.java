package dk.sigtepunkt.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private final Drawn drawn = new Drawn()
            .observed("2021K1", 10)
            .observed("2021K2", 11)
            .observed("2021K3", 12)
            .observed("2021K4", 13);

    private static String line(String svg) {
        Matcher found =
                Pattern.compile("d=\"([^\"]+)\"[^>]*class=\"chart-line\"").matcher(svg);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void figuresThatMayBeComparedAreMarkedAndTheLineGoesOn() {
        String svg = drawn.carriesOn("aa/soe", "2021-07-01", true).svg(ChartSize.WIDE);

        assertThat(line(svg)).containsOnlyOnce("M");
        assertThat(svg)
                .containsOnlyOnce("class=\"chart-handover\"")
                .contains("stroke-dasharray=\"2 4\"")
                .contains(">Overført fra aa/soe</text>")
                .contains("Tallene fra før 01.07.2021 er overført fra aa/soe.</desc>");
    }

    @Test
    void aBreakInterruptsTheLineAndSaysSo() {
        String svg = drawn.carriesOn("aa/soe", "2021-07-01", false).svg(ChartSize.WIDE);

        assertThat(line(svg)).matches("M[0-9. ]+L[0-9. ]+M[0-9. ]+L[0-9. ]+");
        assertThat(svg)
                .contains("class=\"chart-handover chart-break\"", ">Databrud</text>")
                .contains("Databrud 01.07.2021: tallene før og efter kan ikke sammenlignes;"
                        + " de første er overført fra aa/soe.</desc>");
    }

    @Test
    void aDayInsideAPeriodBreaksTheLineBeforeTheFirstWholePeriod() {
        String svg = drawn.carriesOn("aa/soe", "2021-05-15", false).svg(ChartSize.WIDE);

        assertThat(line(svg)).matches("M[0-9. ]+L[0-9. ]+M[0-9. ]+L[0-9. ]+");
    }

    @Test
    void severalOfOneDayShareALineAndALabelThatHasRoom() {
        drawn.carriesOn("arbejdsmarked/ledige-under-tredive", "2021-07-01", true)
                .carriesOn("skoler/unge-uden-uddannelse", "2021-07-01", true);

        String svg = drawn.svg(ChartSize.NARROW);
        assertThat(svg).containsOnlyOnce("class=\"chart-handover\"").contains(">Overført</text>");
        assertThat(svg)
                .contains("overført fra arbejdsmarked/ledige-under-tredive og skoler/unge-uden-uddannelse.</desc>");
    }

    @Test
    void aDayOutsideTheChartIsNotDrawn() {
        assertThat(drawn.carriesOn("aa/soe", "2035-01-01", false).svg(ChartSize.WIDE))
                .doesNotContain("chart-handover", "Databrud");
    }
}
