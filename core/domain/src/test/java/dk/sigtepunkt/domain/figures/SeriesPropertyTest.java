package dk.sigtepunkt.domain.figures;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Drills;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns answer as a plain list of figures does, whatever was added in whatever order. */
class SeriesPropertyTest {
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int TIMES = 12;

    static IntStream seeds() {
        return IntStream.range(0, Drills.of(400, 100));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBookAnswersAsAPlainListDoes(int seed) {
        Random random = new Random(seed);
        assertAnswersAlike(drawn(random), random);
    }

    /** Such series keep their values together, until one of them gets a figure more. */
    @ParameterizedTest
    @MethodSource("seeds")
    void soDoSeriesOfManyAreasWithTheSamePeriods(int seed) {
        Random random = new Random(seed);
        List<Observation> all = new ArrayList<>();
        for (int quarter = 1 + random.nextInt(4); quarter <= 4; quarter++) {
            for (String area : List.of("000", "615", "766", "kommunen")) {
                all.add(new Observation(
                        IndicatorId.parse("prove.nr-0"),
                        Period.quarter(2021, quarter),
                        new AreaCode(area),
                        Breakdown.TOTAL,
                        worth(random),
                        START,
                        Origin.REAL,
                        "Kørsel"));
            }
        }
        all.addAll(drawn(random));
        assertAnswersAlike(all, random);
    }

    private static void assertAnswersAlike(List<Observation> all, Random random) {
        FigureBook book = FigureBook.EMPTY;
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(30));
            book = book.with(all.subList(from, to));
            from = to;
        }
        assertSame(book, all, random);
        Instant time = START.plusSeconds(random.nextInt(TIMES + 2) - 1);
        List<Observation> known =
                all.stream().filter(figure -> !figure.knownAt().isAfter(time)).toList();
        assertSame(book.asOf(time), known, random);
        assertSame(book.asOf(time).with(List.of()), known, random);
    }

    private static void assertSame(FigureBook book, List<Observation> figures, Random random) {
        var bySeries = figures.stream().collect(groupingBy(SeriesKey::of, TreeMap::new, Collectors.toList()));
        Set<IndicatorId> indicators =
                figures.stream().map(Observation::indicator).collect(Collectors.toSet());
        assertThat(book.indicators()).isEqualTo(indicators);
        assertThat(book.size()).isEqualTo(figures.size());
        List<SeriesKey> keys = new ArrayList<>();
        indicators.stream().sorted().forEach(id -> book.seriesOf(id).forEach(entry -> keys.add(entry.getKey())));
        assertThat(keys).containsExactlyElementsOf(bySeries.keySet());
        assertThat(book.newestPeriod().map(Period::end))
                .isEqualTo(bySeries.values().stream()
                        .flatMap(one -> latest(one).stream())
                        .filter(figure -> figure.figure().status().valued())
                        .map(figure -> figure.period().end())
                        .max(Comparator.naturalOrder()));
        bySeries.forEach((key, series) -> assertSame(book.series(key).orElseThrow(), series, random));
        Period upTo = period(random);
        book.forEach(areas -> assertSame(book, areas, upTo));
    }

    private static void assertSame(FigureBook book, SeriesByArea areas, Period upTo) {
        double[] values = new double[areas.size()];
        int count = areas.newestValues(upTo, values);
        assertThat(Arrays.copyOf(values, count))
                .isEqualTo(book.seriesOf(areas.indicator()).stream()
                        .filter(one -> one.getKey().breakdown().equals(areas.breakdown()))
                        .mapToDouble(one -> one.getValue().newestValue(upTo))
                        .filter(value -> !Double.isNaN(value))
                        .toArray());
    }

    private static void assertSame(Series series, List<Observation> figures, Random random) {
        assertThat(series.vintages())
                .isEqualTo(figures.stream()
                        .sorted(Comparator.comparing(Observation::period).thenComparing(Observation::knownAt))
                        .toList());
        List<Observation> latest = latest(figures);
        assertThat(series.latest()).isEqualTo(latest);
        Instant time = START.plusSeconds(random.nextInt(TIMES));
        assertThat(series.knownBy(time))
                .isEqualTo(latest(figures.stream()
                        .filter(figure -> !figure.knownAt().isAfter(time))
                        .toList()));
        Period period = period(random);
        Optional<Observation> at =
                latest.stream().filter(figure -> figure.period().equals(period)).findFirst();
        assertThat(series.at(period)).isEqualTo(at);
        assertThat(Double.valueOf(series.valueAt(period))).isEqualTo(number(at));
        assertThat(series.newestValued(period)).isEqualTo(newest(latest, period, any -> true));
        assertThat(Double.valueOf(series.newestValue(period))).isEqualTo(number(newest(latest, period, any -> true)));
        Predicate<Period> usable = one -> one.year() % 2 == 0;
        assertThat(series.newestValued(period, usable)).isEqualTo(newest(latest, period, usable));
        assertThat(series.repeated()).isEmpty();
    }

    private static Double number(Optional<Observation> figure) {
        return figure.map(one -> one.figure().value().orElse(Double.NaN)).orElse(Double.NaN);
    }

    private static Optional<Observation> newest(List<Observation> latest, Period upTo, Predicate<Period> usable) {
        return latest.stream()
                .filter(figure -> figure.figure().status().valued())
                .filter(figure -> !figure.period().end().isAfter(upTo.end()))
                .filter(figure -> usable.test(figure.period()))
                .reduce((earlier, later) -> later);
    }

    private static List<Observation> latest(Collection<Observation> figures) {
        TreeMap<Period, Observation> latest = new TreeMap<>();
        figures.stream()
                .sorted(Comparator.comparing(Observation::knownAt))
                .forEach(figure -> latest.merge(
                        figure.period(),
                        figure,
                        (earlier, later) ->
                                later.origin() == Origin.EXAMPLE && earlier.origin() == Origin.REAL ? earlier : later));
        return List.copyOf(latest.values());
    }

    private static List<Observation> drawn(Random random) {
        Set<String> taken = new HashSet<>();
        List<Observation> drawn = new ArrayList<>();
        int wanted = 1 + random.nextInt(80);
        for (int tried = 0; tried < wanted; tried++) {
            Observation figure = figure(random);
            if (taken.add(SeriesKey.of(figure) + "|" + figure.period() + "|" + figure.knownAt())) {
                drawn.add(figure);
            }
        }
        return drawn;
    }

    private static Observation figure(Random random) {
        return new Observation(
                IndicatorId.parse("prove.nr-" + random.nextInt(2)),
                period(random),
                new AreaCode(random.nextBoolean() ? "kommunen" : "000"),
                random.nextInt(3) == 0 ? new Breakdown("koen=k") : Breakdown.TOTAL,
                worth(random),
                START.plusSeconds(random.nextInt(TIMES)),
                random.nextBoolean() ? Origin.REAL : Origin.EXAMPLE,
                "Kørsel " + random.nextInt(3));
    }

    @SuppressWarnings("EnumOrdinal")
    private static Figure worth(Random random) {
        ObservationStatus status = ObservationStatus.values()[random.nextInt(ObservationStatus.values().length)];
        OptionalDouble value = status == ObservationStatus.IMPLIED_ZERO
                ? OptionalDouble.of(0)
                : status.valued() ? OptionalDouble.of(random.nextInt(9) - 4) : OptionalDouble.empty();
        return new Figure(value, status, status.valued() && random.nextBoolean() ? "" : "Note " + random.nextInt(2));
    }

    /** Few of them, of every kind, so that many end on the same day and many are revised. */
    private static Period period(Random random) {
        Frequency[] frequencies = Frequency.values();
        LocalDate day =
                LocalDate.of(2023, 1, 1).plusMonths(3L * random.nextInt(9)).minusDays(1);
        return Period.containing(frequencies[random.nextInt(frequencies.length)], day);
    }
}
