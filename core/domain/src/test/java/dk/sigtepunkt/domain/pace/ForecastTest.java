package dk.sigtepunkt.domain.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.pace.Forecast.Reason;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {
    private static Measured quarterly() {
        return new Measured(Direction.UP, Frequency.QUARTER, "2020K4", Measured.target("2025K4", 300, 300));
    }

    private static double[] line(int figures) {
        return IntStream.range(0, figures).mapToDouble(step -> 100 + 5 * step).toArray();
    }

    private static Reason withheld(Forecast forecast) {
        return forecast.fold(
                shown -> {
                    throw new AssertionError("shown: " + shown);
                },
                Forecast.Withheld::reason);
    }

    @Test
    void aLineIsContinuedExactly() {
        Band band = quarterly()
                .from("2021K1", line(16))
                .in("2024K4")
                .orElseThrow()
                .band()
                .orElseThrow();
        assertThat(band.value()).isCloseTo(195, within(1e-9));
        assertThat(band.low()).isCloseTo(195, within(1e-6));
        assertThat(band.high()).isCloseTo(195, within(1e-6));
    }

    @Test
    void aLineWithSeasonsIsContinuedExactlyOnceTheyAreKnown() {
        double[] seasons = {0, 30, -10, 7};
        double[] values = IntStream.range(0, 20)
                .mapToDouble(step -> 200 + 3 * step + seasons[step % 4])
                .toArray();
        Course course = SeasonSteps.course(
                        IntStream.range(0, 20)
                                .mapToObj(step -> new Point(24000 + 3 * step + 3, values[step]))
                                .toList(),
                        3)
                .orElseThrow();
        assertThat(course.value(24000 + 3 * 22 + 3)).isCloseTo(200 + 66 - 10, within(1e-9));
        assertThat(course.spread()).isCloseTo(0, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void fewerThanFourFiguresAreNeverContinued(int figures) {
        assertThat(withheld(quarterly().from("2021K1", line(figures)).forecast("2021K" + figures)))
                .isEqualTo(Reason.TOO_FEW_FIGURES);
    }

    @Test
    void nothingIsForecastFurtherAheadThanTheFiguresReachBack() {
        assertThat(withheld(quarterly().from("2021K1", line(8)).forecast("2022K4")))
                .isEqualTo(Reason.TOO_FAR_AHEAD);
    }

    @Test
    void fewerThanTenTriesAreTooFew() {
        Measured yearly = new Measured(Direction.UP, Frequency.YEAR, "2016", Measured.target("2025", 300, 300))
                .from("2017", line(7));
        Forecast forecast = yearly.forecast("2023K4");
        assertThat(withheld(forecast)).isEqualTo(Reason.TOO_FEW_TRIES);
        // Of 4, 5 and 6 figures, one or two years ahead.
        assertThat(forecast.<Tried>fold(Forecast.Shown::tried, Forecast.Withheld::tried))
                .isEqualTo(new Tried(5, 5, 5, 5));
    }

    @Test
    void aBandThatDidNotHoldIsNotShown() {
        double[] turning = IntStream.range(0, 18)
                .mapToDouble(step -> 100 + (step < 8 ? 5 * step : 40 - 9 * (step - 8)) + step % 2 * 0.1)
                .toArray();
        Forecast forecast = quarterly().from("2021K1", turning).forecast("2025K2");
        assertThat(withheld(forecast)).isEqualTo(Reason.BAND_FAILED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inNoiseTheBandHoldsMostOfWhatComesAndGrowsWithTime(long seed) {
        Random random = new Random(seed);
        double[] walk = new double[400];
        double value = 1000;
        for (int step = 0; step < walk.length; step++) {
            value += 1 + random.nextGaussian() * 4;
            walk[step] = value;
        }
        int held = 0;
        int tries = 0;
        for (int known = 20; known + 8 < walk.length; known += 8) {
            Continuation rule =
                    Continuation.of(points(walk, known), 3, UnitKind.MASS).orElseThrow();
            Band near = rule.at(month(known));
            Band far = rule.at(month(known + 7));
            assertThat(far.high() - far.low()).isGreaterThan(near.high() - near.low());
            held += far.holds(walk[known + 7]) ? 1 : 0;
            tries++;
        }
        assertThat(held * 100 / tries).isBetween(80, 100);
    }

    @Test
    void aGapIsNoStep() {
        Measured whole = quarterly();
        Measured gapped = quarterly();
        double[] values = line(18);
        for (int step = 0; step < values.length; step++) {
            String period = "%dK%d".formatted(2021 + step / 4, 1 + step % 4);
            whole.figure(period, values[step]);
            if (step != 9) {
                gapped.figure(period, values[step]);
            }
        }
        assertThat(gapped.in("2025K2").orElseThrow().band().orElseThrow().value())
                .isCloseTo(whole.in("2025K2").orElseThrow().band().orElseThrow().value(), within(1e-9));
    }

    @Test
    void anotherUnitGivesTheSameForecastInThatUnit() {
        double[] values = noisy();
        Band small = band(values, 1);
        Band large = band(values, 1000);
        assertThat(large.value()).isCloseTo(1000 * small.value(), within(1e-6));
        assertThat(large.low()).isCloseTo(1000 * small.low(), within(1e-6));
        assertThat(large.high()).isCloseTo(1000 * small.high(), within(1e-6));
    }

    private static Band band(double[] values, double factor) {
        return Continuation.of(
                        points(
                                IntStream.range(0, values.length)
                                        .mapToDouble(at -> values[at] * factor)
                                        .toArray(),
                                values.length),
                        3,
                        UnitKind.MASS)
                .orElseThrow()
                .at(month(values.length + 3));
    }

    @Test
    void theOrderInWhichFiguresComeDoesNotMatter() {
        double[] values = noisy();
        Measured forward = quarterly();
        Measured backward = quarterly();
        for (int step = 0; step < values.length; step++) {
            forward.figure(period(step), values[step]);
            backward.figure(period(values.length - 1 - step), values[values.length - 1 - step]);
        }
        assertThat(backward.in("2025K2")).isPresent().isEqualTo(forward.in("2025K2"));
    }

    @Test
    void isTriedOnWhatWasKnownThenAndNotOnWhatWasCorrectedLater() {
        Measured first = quarterly().from("2021K1", noisy());
        Measured corrected = quarterly().from("2021K1", noisy());
        corrected.figure("2023K1", 500, LocalDate.parse("2025-05-01"));
        Instant day = Danish.endOf(LocalDate.parse("2025-04-25"));
        assertThat(corrected.in("2025K1", corrected.book().asOf(day))).isEqualTo(first.in("2025K1"));
        Tried before = tried(first);
        Tried after = tried(corrected);
        // As many tries from the same figures; only one outcome is another.
        assertThat(after.tries()).isEqualTo(before.tries());
        assertThat(before.hits() - after.hits()).isBetween(1, 8);
    }

    @Test
    void figuresThatASourceBringsAllAtOnceAreTriedAsTheyWerePublished() {
        Measured inTime = quarterly();
        Measured atOnce = quarterly();
        double[] values = noisy();
        for (int step = 0; step < values.length; step++) {
            inTime.figure(period(step), values[step]);
            atOnce.figure(period(step), values[step], LocalDate.parse("2025-08-01"));
        }
        assertThat(tried(atOnce)).isEqualTo(tried(inTime));
    }

    private static Tried tried(Measured measured) {
        return measured.forecast("2025K2").fold(Forecast.Shown::tried, Forecast.Withheld::tried);
    }

    @Test
    void noCountIsForecastBelowZeroWhenNoneHasBeen() {
        Measured falling = new Measured(Direction.DOWN, Frequency.QUARTER, "2020K4", Measured.target("2025K4", 0, 0))
                .from(
                        "2021K1",
                        IntStream.range(0, 18).mapToDouble(step -> 18.0 - step).toArray());
        Band band = falling.in("2025K2").orElseThrow().band().orElseThrow();
        assertThat(band).isEqualTo(new Band(0, 0, 0));
    }

    @Test
    void saysWhatItIsAndHowOftenItHeld() {
        Measured line = quarterly().from("2021K1", line(18));
        String said =
                line.in("2025K2").map(PaceWords.in(Danish.LOCALE)::forecast).orElseThrow();
        assertThat(said)
                .startsWith(
                        "Fremskrivning: fortsætter det som hidtil, er tallet 195,0\u00a0ton i 4. kvartal 2025"
                                + " (bånd: 195,0 til 195,0); målet er 300,0\u00a0ton (ikke vedtaget). Efterprøvet: båndet holdt ")
                .endsWith(" udfald (100\u00a0%).");
    }

    private static double[] noisy() {
        Random random = new Random(11);
        return IntStream.range(0, 18)
                .mapToDouble(step -> 100 + 2 * step + random.nextGaussian())
                .toArray();
    }

    private static String period(int step) {
        return "%dK%d".formatted(2021 + step / 4, 1 + step % 4);
    }

    private static double month(int step) {
        return 24000 + 3 * (step + 1);
    }

    private static List<Point> points(double[] values, int known) {
        return IntStream.range(0, known)
                .mapToObj(step -> new Point(month(step), values[step]))
                .toList();
    }
}
