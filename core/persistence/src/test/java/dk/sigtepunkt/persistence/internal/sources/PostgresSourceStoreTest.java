package dk.sigtepunkt.persistence.internal.sources;

import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class PostgresSourceStoreTest extends JpaSourceStoreContract {
    private static final int ROUNDS = 50;

    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }

    /** The first half of the rounds races for a row that is not there yet, the second half for one that has run out. */
    @Test
    void ofTwoNodesThatAskAtOnceExactlyOneGetsTheLease() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Database one = Database.open(testDatabase.source(), 2, Clock.systemUTC());
                Database other = Database.open(testDatabase.source(), 2, Clock.systemUTC())) {
            List<JpaSourceStore> nodes = List.of(new JpaSourceStore(one), new JpaSourceStore(other));
            for (int round = 0; round < 2 * ROUNDS; round++) {
                SourceKey source = SourceKey.parse("udvalg/kilde-" + round % ROUNDS);
                long start = 100L * round;
                List<Callable<Boolean>> asks = new ArrayList<>();
                for (JpaSourceStore node : nodes) {
                    String holder = "knude " + nodes.indexOf(node) + ", " + round;
                    asks.add(() -> node.lease(source, holder, KNOWN.plusSeconds(start), KNOWN.plusSeconds(start + 60)));
                }
                List<Boolean> answers = new ArrayList<>();
                for (Future<Boolean> answer : threads.invokeAll(asks)) {
                    answers.add(answer.get());
                }
                assertThat(answers).as("round %d", round).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
