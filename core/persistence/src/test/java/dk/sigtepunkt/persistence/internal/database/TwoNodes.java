package dk.sigtepunkt.persistence.internal.database;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/**
 * Two nodes with a store each on one PostgreSQL; the clock of both moves only when it is told to.
 *
 * @param <S> the store
 */
public final class TwoNodes<S> implements AutoCloseable {
    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1000);
    private final TestDatabase shared = PostgresDatabase.migrated();
    private final Database firstDatabase = Database.open(shared.source(), 2, Clock.systemUTC());
    private final Database secondDatabase = Database.open(shared.source(), 2, Clock.systemUTC());
    private final S first;
    private final S second;

    /** @param store on a node's database, with the clock that it looks at */
    public TwoNodes(BiFunction<Database, LongSupplier, S> store) {
        first = store.apply(firstDatabase, nanoTime::get);
        second = store.apply(secondDatabase, nanoTime::get);
    }

    public S first() {
        return first;
    }

    public S second() {
        return second;
    }

    public TestDatabase database() {
        return shared;
    }

    public void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }

    @Override
    public void close() {
        firstDatabase.close();
        secondDatabase.close();
        shared.close();
    }
}
