package dk.sigtepunkt.persistence.internal.figures;

import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.observation;
import static dk.sigtepunkt.domain.figures.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Figures;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import dk.sigtepunkt.persistence.internal.database.UnreliableCommits;
import dk.sigtepunkt.persistence.internal.database.UnreliableCommits.Fault;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * An acknowledged append is durable and whole, a refused one leaves nothing, also when the commit fails or another node writes;
 * on every database. What a store promises beside that stands in {@code FigureStoreContract}.
 */
abstract class FigureAppendContract {
    private TestDatabase testDatabase;
    private UnreliableCommits commits;
    private Database database;
    private FigureStore store;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        commits = new UnreliableCommits(testDatabase.source());
        database = Database.open(commits.source(), 4, Clock.systemUTC());
        store = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private Receipt append(String key, String digest, Observation... observations) {
        return store.append(List.of(observations), Optional.of(key), digest, Notes.any());
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
        void isRememberedByANewInstance() {
            Receipt first = append("fil-ø", "abc", observed("2025", 1, KNOWN));
            FigureStore reopened = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
            assertThat(reopened.receipt("fil-ø")).hasValue(first);
            assertThat(reopened.receipt("ukendt")).isEmpty();
            assertThat(reopened.append(List.of(), Optional.of("fil-ø"), "abc", Notes.any()))
                    .isEqualTo(first);
        }

        @Test
        void isNoneWhereNoneIsGiven() {
            store.append(List.of(observed("2024", 1, KNOWN)), Optional.empty(), "abc", Notes.any());
            store.append(List.of(observed("2025", 1, KNOWN)), Optional.empty(), "abc", Notes.any());
            assertThat(testDatabase.count("observation_batch where idempotency_key is null"))
                    .isEqualTo(2);
        }
    }

    @Nested
    class ARefusedBatch {
        @Test
        void withACellThatAnotherNodeWroteLeavesNothing() {
            FigureStore otherNode = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
            append("a", "abc", observed("2025", 1, KNOWN));
            List<Observation> late = List.of(observed("2024", 1, KNOWN), observed("2025", 2, KNOWN));
            assertThatThrownBy(() -> otherNode.append(late, Optional.of("b"), "def", Notes.any()))
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
}
