package dk.sigtepunkt.persistence.internal.figures;

import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.INDICATOR;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static dk.sigtepunkt.domain.figures.Figures.observation;
import static dk.sigtepunkt.domain.figures.Figures.observed;
import static dk.sigtepunkt.domain.figures.Figures.series;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.FigureStoreContract;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises, and what goes in comes out again from disk; on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class FigureDurabilityContract extends FigureStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private FigureStore store;

    abstract TestDatabase migrated();

    @Override
    protected FigureStore opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        store = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
        return store;
    }

    /** Whatever a test did: a new instance reads what the book holds, and no batch is there in part or in vain. */
    @AfterEach
    void diskAndBookAreTheSame() {
        Map<SeriesKey, List<Observation>> held = vintages(store.book());
        assertThat(vintages(reopened())).isEqualTo(held);
        assertThat(testDatabase.ask("""
                select b.id from observation_batch b
                where b.item_count <> (select count(*) from observation o where o.batch_id = b.id)""")).isEmpty();
        assertThat(testDatabase.count("observation")).isEqualTo(store.book().size());
        database.close();
        testDatabase.close();
    }

    private Receipt append(Observation... observations) {
        return store.append(List.of(observations), Optional.empty(), "digest", Notes.any());
    }

    /** What a new instance reads from disk after the old one has closed. */
    private FigureBook reopened() {
        database.close();
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        store = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
        return store.book();
    }

    private static Map<SeriesKey, List<Observation>> vintages(FigureBook book) {
        Map<SeriesKey, List<Observation>> all = new HashMap<>();
        for (IndicatorId indicator : book.indicators()) {
            book.seriesOf(indicator)
                    .forEach(entry -> all.put(entry.getKey(), entry.getValue().vintages()));
        }
        return all;
    }

    @Nested
    class ReadingBack {
        @Test
        void everyStatusOriginAndTextSurvivesReopening() {
            List<Observation> all = new ArrayList<>();
            int year = 2001;
            for (ObservationStatus status : ObservationStatus.values()) {
                OptionalDouble value = status == ObservationStatus.IMPLIED_ZERO
                        ? OptionalDouble.of(0)
                        : status.valued() ? OptionalDouble.of(1.0 / 3) : OptionalDouble.empty();
                all.add(new Observation(
                        INDICATOR,
                        Period.parse(Integer.toString(year++)),
                        Municipality.UNNAMED.area(),
                        Breakdown.TOTAL,
                        new Figure(value, status, "Ærø måler CO₂ på »ø« – 你好 😀 'ét' \\ \n ny linje"),
                        KNOWN,
                        status.valued() ? Origin.REAL : Origin.EXAMPLE,
                        "Kilde: Årsrapport, § 5"));
            }
            append(all.toArray(Observation[]::new));
            assertThat(series(store.book()).vintages()).isEqualTo(all);
            assertThat(series(reopened()).vintages()).isEqualTo(all);
        }

        @Test
        void everyKindOfPeriodAreaAndBreakdownSurvivesReopening() {
            Set<Observation> all = new HashSet<>();
            for (String period : List.of("2025", "2025H1", "2025K3", "2025M01", "2026U53")) {
                for (String area : List.of("kommunen", "000", "skole-aale")) {
                    for (String part : List.of("", "koen=k", "alder=0-5,koen=m")) {
                        all.add(new Observation(
                                INDICATOR,
                                Period.parse(period),
                                new AreaCode(area),
                                new Breakdown(part),
                                Figure.observed(all.size()),
                                KNOWN,
                                Origin.REAL,
                                "fil"));
                    }
                }
            }
            append(all.toArray(Observation[]::new));
            Set<Observation> read = new HashSet<>();
            reopened()
                    .seriesOf(INDICATOR)
                    .forEach(entry -> read.addAll(entry.getValue().vintages()));
            assertThat(read).isEqualTo(all);
        }

        @Test
        void extremeNumbersSurviveReopening() {
            List<Double> numbers = List.of(1e300, -1e300, 1e-300, 0.1 + 0.2, Math.PI, 9007199254740992.0, -0.0);
            for (int i = 0; i < numbers.size(); i++) {
                append(observed(Integer.toString(2001 + i), numbers.get(i), KNOWN));
            }
            List<Observation> inMemory = series(store.book()).vintages();
            assertThat(series(reopened()).vintages()).isEqualTo(inMemory);
            assertThat(inMemory.get(3).figure().value()).hasValue(0.1 + 0.2);
            assertThat(inMemory.get(6).figure().value()).hasValue(0.0);
        }
    }

    @Nested
    class Revisions {
        @Test
        void timesInTheHourThatDanishClocksSkipOrRepeatAreKept() {
            Instant repeated = Instant.parse("2026-10-25T02:30:00Z");
            append(observed("2025", 1, SKIPPED_HOUR), observed("2025", 2, repeated));
            append(
                    observed("2025", 3, SKIPPED_HOUR.plusSeconds(3600)),
                    observed("2025", 4, repeated.minusSeconds(3600)));
            assertThat(series(reopened()).vintages())
                    .extracting(Observation::knownAt)
                    .containsExactly(
                            SKIPPED_HOUR, SKIPPED_HOUR.plusSeconds(3600), repeated.minusSeconds(3600), repeated);
            assertThat(testDatabase.ask("select min(known_at) from observation"))
                    .containsExactly("2026-03-29T02:30:00.123456Z");
        }
    }

    @Nested
    class TheBook {
        @Test
        void equalsWhatSqlFindsAsTheNewestFigureOfEachCell() {
            Random random = new Random(766);
            for (int batch = 0; batch < 40; batch++) {
                Set<Observation> drawn = new HashSet<>();
                Instant known = KNOWN.plusSeconds(random.nextInt(1_000_000));
                for (int cell = 0; cell < 30; cell++) {
                    drawn.add(observation(
                            IndicatorId.parse("udvalg.nr-" + cell % 3),
                            Integer.toString(2010 + cell / 3),
                            random.nextBoolean() ? "kommunen" : "000",
                            Figure.observed(random.nextInt(1_000)),
                            known.plusNanos(1_000L * batch)));
                }
                append(drawn.toArray(Observation[]::new));
            }
            assertThat(newest(store.book())).isEqualTo(newestBySql());
            assertThat(newest(reopened())).isEqualTo(newestBySql()).hasSizeGreaterThan(30);
        }

        private Set<String> newest(FigureBook book) {
            Set<String> cells = new HashSet<>();
            for (int number = 0; number < 3; number++) {
                IndicatorId id = IndicatorId.parse("udvalg.nr-" + number);
                for (var entry : book.seriesOf(id)) {
                    SeriesKey key = entry.getKey();
                    for (Observation one : entry.getValue().latest()) {
                        double value = one.figure().value().getAsDouble();
                        cells.add("%s|%s|%s|%d".formatted(id, key.area(), one.period(), (long) value));
                    }
                }
            }
            return cells;
        }

        private Set<String> newestBySql() {
            return new HashSet<>(testDatabase.ask("""
                    select o.indicator_id, o.area, o.period, cast(o.value as int) from observation o
                    where not exists (select 1 from observation n where n.indicator_id = o.indicator_id
                        and n.area = o.area and n.breakdown = o.breakdown and n.period = o.period
                        and n.known_at > o.known_at)"""));
        }
    }
}
