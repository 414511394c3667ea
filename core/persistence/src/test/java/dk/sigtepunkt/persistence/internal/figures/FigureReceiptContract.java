package dk.sigtepunkt.persistence.internal.figures;

import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import dk.sigtepunkt.persistence.internal.database.UnreliableCommits;
import dk.sigtepunkt.persistence.internal.database.UnreliableCommits.Fault;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever is answered a receipt finds its figures in the book of the store that answered; on every database. */
@Timeout(60)
abstract class FigureReceiptContract {
    private static final List<Observation> FIGURES = List.of(observed("2024", 1, KNOWN), observed("2025", 1, KNOWN));

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

    private Receipt append() {
        return store.append(FIGURES, Optional.of("a"), "abc", Notes.any());
    }

    /** What whoever asks sees, in this order: whether there is a receipt, and how many figures. */
    private String seen() {
        return store.receipt("a").isPresent() + " " + store.book().size();
    }

    @Test
    void alsoWhileTheAppendIsBetweenItsCommitAndTheBook() throws Exception {
        commits.fault(Fault.ANSWER_LATE);
        CompletableFuture<Receipt> appended = CompletableFuture.supplyAsync(this::append);
        commits.awaitKept();
        commits.fault(Fault.NONE);
        assertThat(store.book().size()).isZero();

        CompletableFuture<String> seen = new CompletableFuture<>();
        Thread asking = new Thread(() -> seen.complete(seen()));
        asking.start();
        Eventually.await(
                "the question waits or is answered", () -> asking.getState() == Thread.State.WAITING || seen.isDone());
        commits.answer();
        assertThat(appended.get().count()).isEqualTo(2);
        assertThat(seen.get()).isEqualTo("true 2");
    }

    @Test
    void alsoAfterTheAnswerToTheCommitWasLost() {
        commits.fault(Fault.ANSWER_LOST);
        assertThatThrownBy(this::append).isInstanceOf(DatabaseFailure.class);
        commits.fault(Fault.NONE);
        assertThat(seen()).isEqualTo("true 2");
        assertThat(append()).isEqualTo(store.receipt("a").orElseThrow());
        assertThat(testDatabase.count("observation")).isEqualTo(2);
    }

    @Test
    void alsoWhenAnotherNodeWroteThem() {
        FigureStore otherNode = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
        otherNode.append(List.of(observed("2023", 1, KNOWN)), Optional.of("b"), "def", Notes.any());
        Receipt receipt = otherNode.append(FIGURES, Optional.of("a"), "abc", Notes.any());
        assertThat(seen()).isEqualTo("true 3");
        assertThat(store.receipt("a")).hasValue(receipt);
    }

    @Test
    void alsoWhenAnAppendFindsThatAnotherNodeWasFirst() {
        FigureStore otherNode = new SqlFigureStore(database, Municipality.UNNAMED, CLOCK);
        Receipt receipt = otherNode.append(FIGURES, Optional.of("a"), "abc", Notes.any());
        assertThat(append()).isEqualTo(receipt);
        assertThat(store.book().size()).isEqualTo(2);
    }
}
