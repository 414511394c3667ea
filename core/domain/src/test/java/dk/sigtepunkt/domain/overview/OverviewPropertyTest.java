package dk.sigtepunkt.domain.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
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
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The overview of a book is the one that its written definition gives for a plain list of figures. */
class OverviewPropertyTest {
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int TIMES = 10;
    private static final Comparator<Observation> REAL_THEN_LAST_KNOWN = Comparator.comparing(
                    (Observation figure) -> figure.origin() == Origin.REAL)
            .thenComparing(Observation::knownAt);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAsDefined(int seed) {
        Random random = new Random(seed);
        List<Observation> all = seed % 2 == 0 ? scattered(random) : regular(random);
        FigureBook book = FigureBook.EMPTY;
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(40));
            book = book.with(all.subList(from, to));
            from = to;
            Period quarter = Period.quarter(2023 + random.nextInt(3), 1 + random.nextInt(4));
            assertThat(Overview.of(book, quarter)).isEqualTo(defined(all.subList(0, to), quarter));
        }
        Period quarter = Period.quarter(2023 + random.nextInt(3), 1 + random.nextInt(4));
        Instant time = START.plusSeconds(random.nextInt(TIMES + 2) - 1);
        List<Observation> known =
                all.stream().filter(figure -> !figure.knownAt().isAfter(time)).toList();
        assertThat(Overview.of(book.asOf(time), quarter)).isEqualTo(defined(known, quarter));
    }

    private static List<OverviewRow> defined(List<Observation> figures, Period quarter) {
        List<OverviewRow> rows = new ArrayList<>();
        figures.stream()
                .collect(groupingBy(
                        figure -> figure.indicator().toString(),
                        TreeMap::new,
                        groupingBy(figure -> figure.breakdown().value(), TreeMap::new, toList())))
                .values()
                .forEach(breakdowns ->
                        breakdowns.values().forEach(ofRow -> row(ofRow, quarter).ifPresent(rows::add)));
        return rows;
    }

    private static Optional<OverviewRow> row(List<Observation> figures, Period quarter) {
        TreeMap<String, TreeMap<Period, Observation>> areas = new TreeMap<>();
        figures.forEach(figure -> areas.computeIfAbsent(figure.area().value(), area -> new TreeMap<>())
                .merge(
                        figure.period(),
                        figure,
                        (one, other) -> REAL_THEN_LAST_KNOWN.compare(one, other) > 0 ? one : other));
        List<Double> newest = new ArrayList<>();
        areas.values().forEach(area -> newest(area.values(), quarter).ifPresent(figure -> newest.add(number(figure))));
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<Period, Observation> here = areas.getOrDefault("kommunen", new TreeMap<>());
        Optional<Observation> ours = newest(here.values(), quarter);
        double sum = 0;
        for (double value : newest) {
            sum += value;
        }
        return Optional.of(new OverviewRow(
                figures.get(0).indicator(),
                figures.get(0).breakdown(),
                newest.size(),
                new OverviewRow.Own(
                        ours.map(OverviewPropertyTest::number).orElse(Double.NaN),
                        ours.map(Observation::period),
                        ours.map(figure -> yearBefore(here.values(), figure.period()))
                                .orElse(Double.NaN)),
                new OverviewRow.Spread(
                        sum / newest.size(),
                        newest.stream().min(Comparator.naturalOrder()).orElseThrow(),
                        newest.stream().max(Comparator.naturalOrder()).orElseThrow())));
    }

    private static Optional<Observation> newest(Collection<Observation> area, Period quarter) {
        return area.stream()
                .filter(figure -> figure.figure().value().isPresent())
                .filter(figure -> !figure.period().end().isAfter(quarter.end()))
                .max(Comparator.comparing(Observation::period));
    }

    private static double yearBefore(Collection<Observation> area, Period period) {
        return area.stream()
                .filter(figure -> figure.period().frequency() == period.frequency()
                        && figure.period().year() == period.year() - 1
                        && figure.period().ordinal() == period.ordinal())
                .mapToDouble(OverviewPropertyTest::number)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double number(Observation figure) {
        return figure.figure().value().orElse(Double.NaN);
    }

    /** Of every frequency, revised, as examples and without a number. */
    @SuppressWarnings("EnumOrdinal")
    private static List<Observation> scattered(Random random) {
        TreeMap<String, Observation> cells = new TreeMap<>();
        for (int count = random.nextInt(400); count > 0; count--) {
            Frequency frequency = Frequency.values()[random.nextInt(random.nextBoolean() ? 2 : 5)];
            Observation figure = figure(
                    random,
                    "udvalg-" + "ab".charAt(random.nextInt(2)) + ".maal-" + random.nextInt(2),
                    Period.containing(frequency, FIRST_DAY.plusDays(random.nextInt(900))),
                    new String[] {"kommunen", "615", "000", "630"}[random.nextInt(4)],
                    new String[] {"", "", "koen=k", "koen=m"}[random.nextInt(4)]);
            cells.put(
                    figure.indicator() + "|" + figure.period() + figure.area() + figure.breakdown() + figure.knownAt(),
                    figure);
        }
        return new ArrayList<>(cells.values());
    }

    /** As a register delivers them: many areas, the same periods for nearly all, now and then a hole. */
    private static List<Observation> regular(Random random) {
        List<Observation> figures = new ArrayList<>();
        for (String area : List.of("kommunen", "615", "630", "000", "b1", "b2", "b3")) {
            Period period = Period.quarter(2023, 1);
            int length = random.nextInt(5) == 0 ? random.nextInt(12) : 11;
            for (int row = 0; row < length; row++) {
                figures.add(figure(random, "udvalg-a.maal-1", period, area, ""));
                period = period.next();
            }
        }
        return figures;
    }

    private static Observation figure(Random random, String indicator, Period period, String area, String breakdown) {
        Figure figure = random.nextInt(6) == 0
                ? new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, "ikke talt")
                : Figure.observed(random.nextInt(1000) / 8.0);
        return new Observation(
                IndicatorId.parse(indicator),
                period,
                new AreaCode(area),
                new Breakdown(breakdown),
                figure,
                START.plusSeconds(random.nextInt(TIMES)),
                random.nextInt(4) == 0 ? Origin.EXAMPLE : Origin.REAL,
                "prøve");
    }
}
