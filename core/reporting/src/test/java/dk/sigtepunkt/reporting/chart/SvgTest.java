package dk.sigtepunkt.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void aCoordinateIsWrittenAsAFormatWouldWriteIt() {
        Random random = new Random(11);
        for (int time = 0; time < 20_000; time++) {
            // Every tie there is, and what lies between them.
            double tie = (random.nextInt(40_000) - 10_000) / 20.0;
            double between = random.nextDouble() * 2_000 - 500;
            same(tie);
            same(between);
            same(between / 10_000);
        }
    }

    private static void same(double value) {
        assertThat(Svg.coordinate(value)).isEqualTo(String.format(Locale.ROOT, "%.1f", value));
    }
}
