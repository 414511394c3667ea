package dk.sigtepunkt.domain.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Unit INDEX = new Unit("indeks (1990 = 100)", UnitKind.INDEX, 1);

    private static Measured falling() {
        return new Measured(
                        INDEX,
                        Direction.DOWN,
                        Frequency.YEAR,
                        "1990",
                        Measured.target("2030", 30, 30),
                        Measured.target("2050", 0, 0))
                .from("2020", 63.9, 64.8, 61.5, 58.2);
    }

    private static Measured band(double... values) {
        return new Measured(Direction.WITHIN, Frequency.QUARTER, "2020K4", Measured.target("2025K4", 98, 102))
                .from("2021K1", values);
    }

    @Test
    void countsFromTheFirstFigureAfterTheBaselineToTheNewestAndFromThereToTheNextTarget() {
        Pace pace = falling().in("2023K4").orElseThrow().pace();
        assertThat(pace.achieved().orElseThrow().perYear()).isCloseTo(-1.9, within(1e-9));
        assertThat(pace.needed().orElseThrow()).isCloseTo(-28.2 / 7, within(1e-9));
        assertThat(falling().said("2023K4"))
                .isEqualTo("Tempo: 1,9\u00a0point om året siden 2020, der skal 4,0 til for at nå målet i 2030"
                        + " (ikke vedtaget).");
    }

    @Test
    void neverComparesOneSeasonWithAnother() {
        Measured seasonal = new Measured(Direction.UP, Frequency.QUARTER, "2020K4", Measured.target("2025K4", 200, 200))
                .from("2021K1", 100, 150, 100, 150, 110, 160);
        Pace.Achieved achieved =
                seasonal.in("2022K2").orElseThrow().pace().achieved().orElseThrow();
        assertThat(achieved.perYear()).isEqualTo(10);
        assertThat(achieved.from().code()).isEqualTo("2021K2");
    }

    @Test
    void isNotKnownOfLessThanAYear() {
        Measured young = new Measured(Direction.UP, Frequency.QUARTER, "2020K4", Measured.target("2025K4", 200, 200))
                .from("2021K1", 100, 110, 120);
        assertThat(young.in("2021K3").orElseThrow().pace().achieved()).isEmpty();
        assertThat(young.said("2021K3"))
                .isEqualTo("Tempo: der skal 18,8\u00a0ton om året til for at nå målet i 4. kvartal 2025"
                        + " (ikke vedtaget); hvor hurtigt det går, kan først siges af et helt år.");
    }

    @Test
    void theWrongWayIsCalledThat() {
        Measured wrong = new Measured(Direction.DOWN, Frequency.YEAR, "2020", Measured.target("2025", 50, 50))
                .from("2020", 100, 101, 104);
        assertThat(wrong.said("2022K4"))
                .startsWith("Tempo: 2,0\u00a0ton om året den forkerte vej siden 2020, der skal ");
    }

    @Test
    void aTargetThatIsMetNeedsNothing() {
        Measured met = new Measured(Direction.UP, Frequency.YEAR, "2020", Measured.target("2025", 110, 110))
                .from("2020", 100, 105, 112);
        assertThat(met.in("2022K4").orElseThrow().pace().met()).isTrue();
        assertThat(met.said("2022K4"))
                .isEqualTo("Tempo: 6,0\u00a0ton om året siden 2020, og tallet opfylder allerede målet for 2025"
                        + " (ikke vedtaget).");
    }

    @Test
    void afterTheLastTargetThereIsNothingToReachAndNothingToForecast() {
        Measured over = new Measured(Direction.UP, Frequency.YEAR, "2020", Measured.target("2022", 110, 110))
                .from("2020", 100, 105, 112);
        Prospect prospect = over.in("2022K4").orElseThrow();
        assertThat(prospect.pace().needed()).isEmpty();
        assertThat(prospect.forecast()).isEmpty();
        assertThat(over.said("2022K4")).endsWith(", og der er intet mål efter 2022.");
    }

    @Test
    void aBandIsReachedFromTheSideThatTheFigureIsOn() {
        assertThat(band(106, 106, 106, 106, 105)
                        .in("2022K1")
                        .orElseThrow()
                        .pace()
                        .needed())
                .hasValueCloseTo(-3 / 3.75, within(1e-9));
        assertThat(band(90, 90, 90, 90, 91).in("2022K1").orElseThrow().pace().needed())
                .hasValueCloseTo(7 / 3.75, within(1e-9));
        assertThat(band(99, 99, 99, 99, 101).said("2022K1")).startsWith("Tempo: op 2,0\u00a0ton om året siden ");
    }

    @Test
    void nothingIsSaidWhereThereIsNoVerdict() {
        Measured stale = falling();
        assertThat(stale.in("2026K1")).isEmpty();
        assertThat(stale.said("2026K1")).isEmpty();
        assertThat(falling().in("2019K4")).isEmpty();
    }

    @Test
    void aQuarterIsNotMovedByWhatCameAfterIt() {
        Prospect then = falling().in("2023K4").orElseThrow();
        assertThat(falling().figure("2024", 20).in("2023K4")).contains(then);
    }

    @Test
    void whatWasKnownOnADayIsNotMovedByALaterCorrection() {
        Measured corrected = falling();
        var day = Danish.endOf(LocalDate.parse("2024-06-30"));
        Prospect then = corrected.in("2023K4").orElseThrow();
        corrected.figure("2023", 50, LocalDate.parse("2024-12-01"));
        assertThat(corrected.in("2023K4", corrected.book().asOf(day))).contains(then);
        assertThat(corrected.in("2023K4")).isPresent().get().isNotEqualTo(then);
    }
}
