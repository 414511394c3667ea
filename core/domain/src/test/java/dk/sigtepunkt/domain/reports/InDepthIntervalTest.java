package dk.sigtepunkt.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.door.Doors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When the council follows up in depth. */
final class InDepthIntervalTest {
    private final Strategy strategy =
            new ReportTown(Doors.house()).strategies.reporting(ReportTown.THIRD).orElseThrow();

    private List<String> due(int every) {
        InDepthInterval interval = InDepthInterval.of(every);
        return Stream.iterate(Period.quarter(2021, 4), Period::next)
                .limit(14)
                .filter(quarter -> interval.due(quarter, strategy))
                .map(Period::code)
                .toList();
    }

    @Test
    void everyFourthQuarterEndsAYear() {
        assertThat(due(4)).containsExactly("2022K4", "2023K4", "2024K4");
    }

    @Test
    void theMunicipalityDecidesHowOften() {
        assertThat(due(6)).containsExactly("2023K2", "2024K4");
        assertThat(due(1)).hasSize(13).doesNotContain("2021K4");
    }

    @Test
    void whatCannotBeIsTheNearestThatCan() {
        assertThat(due(0)).isEqualTo(due(1));
        assertThat(due(99)).isEqualTo(due(16)).isEmpty();
    }
}
