package dk.sigtepunkt.persistence.internal.figures;

import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static dk.sigtepunkt.domain.figures.Figures.observation;
import static dk.sigtepunkt.domain.figures.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Figures;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import dk.sigtepunkt.persistence.internal.database.UnreliableCommits;
import dk.sigtepunkt.persistence.internal.database.UnreliableCommits.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An acknowledged append is durable and whole, a refused one leaves nothing; on every database. */
abstract class FigureAppendContract {
    private static final int THREADS = 8;
    private static final int APPENDS_EACH = 20;

    private TestDatabase testDatabase;
    private UnreliableCommits commits;
    private Database database;
    private FigureStore store;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        commits = new UnreliableCommits(testDatabase.source());
        database = Database.open(commits.source(), 4);
        store = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private Receipt append(String key, String digest, Observation... observations) {
        return store.append(List.of(observations), Optional.of(key), digest);
    }

    private void assertNothingKept() {
        assertThat(store.book().size()).isZero();
        assertThat(testDatabase.count("observation")).isZero();
        assertThat(testDatabase.count("observation_batch")).isZero();
    }

    @Nested
    class Acknowledging {
        @Test
        void comesAfterTheCommit() {
            for (int year = 2001; year <= 2010; year++) {
                Receipt receipt = append("nøgle " + year, "a", observed(Integer.toString(year), year, KNOWN));
                assertThat(testDatabase.ask("select batch_id from observation where value = " + year))
                        .containsExactly(Long.toString(receipt.batch()));
            }
        }

        @Test
        void saysWhenAndHowMuch() {
            Receipt first = append("a", "abc", observed("2024", 1, KNOWN), observed("2025", 1, KNOWN));
            Receipt second = append("b", "def", observed("2023", 1, KNOWN));
            assertThat(first).isEqualTo(new Receipt(first.batch(), 2, SKIPPED_HOUR, "abc"));
            assertThat(second.batch()).isGreaterThan(first.batch());
        }

        @Test
        void doesNotHappenWhenTheCommitIsRefused() {
            commits.fault(Fault.REFUSED);
            assertThatThrownBy(() -> append("a", "abc", observed("2025", 1, KNOWN)))
                    .isInstanceOf(DatabaseFailure.class);
            assertNothingKept();

            commits.fault(Fault.NONE);
            append("a", "abc", observed("2025", 1, KNOWN));
            assertThat(store.book().size()).isEqualTo(1);
        }

        @Test
        void isMadeUpForWhenOnlyTheAnswerToTheCommitWasLost() {
            commits.fault(Fault.ANSWER_LOST);
            assertThatThrownBy(() -> append("a", "abc", observed("2025", 1, KNOWN)))
                    .isInstanceOf(DatabaseFailure.class);
            assertThat(store.book().size()).isZero();

            commits.fault(Fault.NONE);
            Receipt receipt = append("a", "abc", observed("2025", 1, KNOWN));
            assertThat(store.receipt("a")).hasValue(receipt);
            assertThat(store.book().size()).isEqualTo(1);
            assertThat(testDatabase.count("observation")).isEqualTo(1);
        }
    }

    @Nested
    class AKey {
        @Test
        void givenAgainWithTheSameContentWritesNothingAndAnswersTheFirstReceipt() {
            Receipt first = append("fil-1", "abc", observed("2025", 1, KNOWN));
            Receipt again = append("fil-1", "abc", observed("2025", 1, KNOWN));
            assertThat(again).isEqualTo(first);
            assertThat(store.book().size()).isEqualTo(1);
            assertThat(testDatabase.count("observation")).isEqualTo(1);
            assertThat(testDatabase.count("observation_batch")).isEqualTo(1);
        }

        @Test
        void givenAgainWithOtherContentIsRefused() {
            append("fil-1", "abc", observed("2025", 1, KNOWN));
            assertThatThrownBy(() -> append("fil-1", "def", observed("2024", 1, KNOWN)))
                    .isInstanceOf(KeyReusedException.class)
                    .hasMessageContaining("fil-1");
            assertThat(testDatabase.count("observation")).isEqualTo(1);
        }

        @Test
        void isRememberedByANewInstance() {
            Receipt first = append("fil-ø", "abc", observed("2025", 1, KNOWN));
            FigureStore reopened = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
            assertThat(reopened.receipt("fil-ø")).hasValue(first);
            assertThat(reopened.receipt("ukendt")).isEmpty();
            assertThat(reopened.append(List.of(), Optional.of("fil-ø"), "abc")).isEqualTo(first);
        }

        @Test
        void isNotNeeded() {
            store.append(List.of(observed("2024", 1, KNOWN)), Optional.empty(), "abc");
            store.append(List.of(observed("2025", 1, KNOWN)), Optional.empty(), "abc");
            assertThat(testDatabase.count("observation_batch where idempotency_key is null"))
                    .isEqualTo(2);
        }
    }

    @Nested
    class ARefusedBatch {
        @Test
        void withTheSameCellTwiceLeavesNothing() {
            assertThatThrownBy(() -> append(
                            "a",
                            "abc",
                            observed("2024", 1, KNOWN),
                            observed("2025", 1, KNOWN.plusNanos(100)),
                            observed("2025", 2, KNOWN.plusNanos(900))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Der er to tal for")
                    .hasMessageContaining("2025");
            assertNothingKept();
            assertThat(store.receipt("a")).isEmpty();
        }

        @Test
        void withACellThatIsAlreadyKnownLeavesNothing() {
            append("a", "abc", observed("2025", 1, KNOWN));
            assertThatThrownBy(() -> append("b", "def", observed("2024", 1, KNOWN), observed("2025", 2, KNOWN)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.book().size()).isEqualTo(1);
            assertThat(testDatabase.ask("select period, value from observation"))
                    .hasSize(1);
            assertThat(testDatabase.count("observation_batch")).isEqualTo(1);
        }

        @Test
        void withACellThatAnotherNodeWroteLeavesNothing() {
            FigureStore otherNode = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
            append("a", "abc", observed("2025", 1, KNOWN));
            List<Observation> late = List.of(observed("2024", 1, KNOWN), observed("2025", 2, KNOWN));
            assertThatThrownBy(() -> otherNode.append(late, Optional.of("b"), "def"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Der er to tal for");
            assertThat(otherNode.book().size()).isEqualTo(1);
            assertThat(testDatabase.count("observation")).isEqualTo(1);
            assertThat(testDatabase.count("observation_batch")).isEqualTo(1);
        }

        @Test
        void withATextThatIsTooLongLeavesNothing() {
            Figure wordy = new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, "ø".repeat(4001));
            Observation tooLong = observation(Figures.INDICATOR, "2025", "kommunen", wordy, KNOWN);
            assertThatThrownBy(() -> append("a", "abc", observed("2024", 1, KNOWN), tooLong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("længere");
            assertNothingKept();
        }
    }

    @Nested
    class ManyWriters {
        @Test
        void areAllKept() throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(THREADS);
            List<Future<List<Receipt>>> answers = pool.invokeAll(IntStream.range(0, THREADS)
                    .<Callable<List<Receipt>>>mapToObj(thread -> () -> appendMany(thread))
                    .toList());
            List<Long> batches = new ArrayList<>();
            for (Future<List<Receipt>> answer : answers) {
                answer.get().forEach(receipt -> batches.add(receipt.batch()));
            }
            pool.shutdown();
            assertThat(batches).hasSize(THREADS * APPENDS_EACH).doesNotHaveDuplicates();
            assertThat(store.book().size()).isEqualTo(2L * THREADS * APPENDS_EACH);
            assertThat(testDatabase.count("observation")).isEqualTo(2L * THREADS * APPENDS_EACH);
            assertThat(new SqlFigureStore(database, Municipality.UNNAMED, CLOCK)
                            .book()
                            .size())
                    .isEqualTo(2L * THREADS * APPENDS_EACH);
        }

        private List<Receipt> appendMany(int thread) {
            List<Receipt> receipts = new ArrayList<>();
            for (int number = 0; number < APPENDS_EACH; number++) {
                IndicatorId id = IndicatorId.parse("udvalg.nr-" + number);
                String period = Integer.toString(2001 + thread);
                Observation one = observation(id, period, "kommunen", Figure.observed(number), KNOWN);
                Observation other = observation(id, period, "000", Figure.observed(number), KNOWN);
                receipts.add(append(thread + "-" + number, "abc", one, other));
                assertThat(store.book().seriesOf(id)).isNotEmpty();
            }
            return receipts;
        }
    }
}
