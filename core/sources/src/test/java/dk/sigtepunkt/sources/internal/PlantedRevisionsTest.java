package dk.sigtepunkt.sources.internal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.sources.SourceRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that brings a new quarter each time and rewrites some of its history on the quiet. */
final class PlantedRevisionsTest {
    private static final int QUARTERS = 14;
    private static final int PLANTED = 200;
    private static final List<IndicatorId> INDICATORS = List.of(Forest.OAKS, Forest.BEECHES);
    private static final List<String> AREAS = List.of("766", "615", "630", "756", "000");

    @TempDir
    private Path data;

    private final Random random = new Random(766);
    private final Map<String, Double> truth = new LinkedHashMap<>();

    @Test
    void twoHundredRevisionsAreFoundNoneIsInventedAndAsOfKnowsWhatWasKnown() {
        Map<Instant, Map<String, Double>> known = new TreeMap<>();
        int added = 0;
        int revised = 0;
        try (Bench bench = new Bench(data)) {
            Period quarter = Period.quarter(2022, 1);
            for (int number = 0; number < QUARTERS; number++) {
                int planted = number == 0 ? 0 : plant(number == 1 ? PLANTED - 12 * 16 : 16);
                publish(quarter);
                SourceRun run = bench.fetch(rows());
                assertThat(run.counts().revised()).as(run.sentence()).isEqualTo(planted);
                assertThat(run.counts().held()).as("%s", run).isZero();
                added += run.counts().added();
                revised += run.counts().revised();
                known.put(bench.clock.instant(), Map.copyOf(truth));
                quarter = quarter.next();
            }
            assertThat(revised).isEqualTo(PLANTED);
            assertThat(added).isEqualTo(truth.size());
            assertThat(bench.figures.book().size()).isEqualTo(added + revised);
            known.forEach((time, cells) ->
                    assertThat(cells(bench.figures.book().asOf(time))).isEqualTo(cells));
        }
    }

    private void publish(Period quarter) {
        for (IndicatorId indicator : INDICATORS) {
            for (String area : AREAS) {
                truth.put("%s;%s;%s".formatted(indicator.key(), quarter, area), tenths(90, 20));
            }
        }
    }

    private int plant(int count) {
        List<String> cells = new ArrayList<>(truth.keySet());
        Collections.shuffle(cells, random);
        List<String> chosen = cells.subList(0, Math.min(count, cells.size()));
        chosen.forEach(cell -> truth.merge(cell, 0.1, (before, more) -> Math.round(before * 10 + 1) / 10.0));
        return chosen.size();
    }

    private double tenths(int from, int spread) {
        return from + random.nextInt(spread * 10) / 10.0;
    }

    private String rows() {
        return truth.entrySet().stream()
                .map(cell -> cell.getKey() + ";" + cell.getValue().toString().replace('.', ','))
                .collect(joining("\n"));
    }

    private static Map<String, Double> cells(FigureBook book) {
        Map<String, Double> cells = new LinkedHashMap<>();
        book.indicators()
                .forEach(indicator -> book.seriesOf(indicator)
                        .forEach(entry -> entry.getValue()
                                .latest()
                                .forEach(figure -> cells.put(
                                        "%s;%s;%s".formatted(indicator.key(), figure.period(), figure.area()),
                                        figure.figure().value().orElseThrow()))));
        return cells;
    }
}
