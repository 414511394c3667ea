package dk.sigtepunkt.domain.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.indicator.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every gap, whatever actions there are. */
class GapPropertiesTest {
    private static final Offset<Double> SAME = within(1e-9);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static Reached reached(Random random) {
        return Reached.at(
                random.nextBoolean() ? Direction.UP : Direction.DOWN,
                random.nextInt(1000) / 10.0,
                random.nextInt(1000) / 10.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void effectsAddUpWhateverTheirOrder(int seed) {
        Random random = new Random(seed);
        Reached reached = reached(random);
        List<Expectation> some = Expected.some(random);
        List<Expectation> others = Expected.some(random);
        List<Expectation> both = Stream.concat(others.stream(), some.stream()).toList();
        double alone = reached.missing(List.of());
        assertThat(reached.missing(both) - alone)
                .isCloseTo((reached.missing(some) - alone) + (reached.missing(others) - alone), SAME);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutAnActionTheGapIsLargerByExactlyWhatItCountedTowardsTheTarget(int seed) {
        Random random = new Random(seed);
        Reached reached = reached(random);
        List<Expectation> all = Expected.some(random);
        Gap.Reckoned whole = reached.reckoned(all);
        for (int index = 0; index < all.size(); index++) {
            List<Expectation> rest = new ArrayList<>(all);
            rest.remove(index);
            double counted = whole.effects().get(index).amount();
            double towards = reached.direction() == Direction.UP ? counted : -counted;
            assertThat(reached.missing(rest)).isCloseTo(whole.missing() + towards, SAME);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allTurnedRoundIsTheSameGap(int seed) {
        Random random = new Random(seed);
        Reached reached = reached(random);
        List<Expectation> all = Expected.some(random);
        Reached turned = Reached.at(
                reached.direction() == Direction.UP ? Direction.DOWN : Direction.UP,
                -reached.goal(),
                -reached.trend().orElseThrow());
        assertThat(turned.missing(all.stream().map(GapPropertiesTest::turned).toList()))
                .isCloseTo(reached.missing(all), SAME);
    }

    private static Expectation turned(Expectation one) {
        Map<Integer, Double> years = new TreeMap<>();
        one.effect().byYear().forEach((year, change) -> years.put(year, -change));
        return Expected.of(one.state(), one.start().toString(), one.effect().lagMonths(), years);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFeltLaterOrIsLessNeverCountsForMore(int seed) {
        Random random = new Random(seed);
        Map<Integer, Double> years =
                new TreeMap<>(Map.of(2025, random.nextInt(100) / 10.0, 2026, random.nextInt(100) / 10.0));
        String start = LocalDate.of(2024 + random.nextInt(3), 1 + random.nextInt(12), 1)
                .toString();
        int lag = random.nextInt(24);
        Reached reached = Reached.at(Direction.UP, 80, 70);
        double sooner = reached.missing(List.of(Expected.of(ActionState.STARTED, start, lag, years)));
        double later = reached.missing(List.of(Expected.of(ActionState.STARTED, start, lag + 1, years)));
        years.replaceAll((year, change) -> change / 2);
        double less = reached.missing(List.of(Expected.of(ActionState.STARTED, start, lag, years)));
        assertThat(later).isGreaterThanOrEqualTo(sooner - 1e-9);
        assertThat(less).isGreaterThanOrEqualTo(sooner - 1e-9).isLessThanOrEqualTo(80 - 70 + 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatCountsBeforeADayAndAfterItIsWhatCountsInAll(int seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2024, 12, 31);
        LocalDate between = first.plusDays(1 + random.nextInt(700));
        LocalDate last = LocalDate.of(2026, 12, 31);
        for (Expectation one : Expected.some(random)) {
            assertThat(Ahead.of(first, between).counted(one).amount()
                            + Ahead.of(between, last).counted(one).amount())
                    .isCloseTo(Ahead.of(first, last).counted(one).amount(), SAME);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noMoreCountsThanWasWritten(int seed) {
        for (CountedEffect one : reached(new Random(seed))
                .reckoned(Expected.some(new Random(seed)))
                .effects()) {
            ExpectedEffect written = one.expectation().effect();
            double most =
                    written.byYear().values().stream().mapToDouble(Math::abs).sum();
            assertThat(Math.abs(one.amount())).isLessThanOrEqualTo(most + 1e-9);
        }
    }
}
