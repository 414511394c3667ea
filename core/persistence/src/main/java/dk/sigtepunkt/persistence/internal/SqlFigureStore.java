package dk.sigtepunkt.persistence.internal;

import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One writer at a time, readers never wait: the book is replaced as a whole, after the commit. */
final class SqlFigureStore implements FigureStore {
    private final Database database;
    private final Clock clock;
    private volatile FigureBook book;

    /** True while the database may hold figures that the book lacks: a commit was sent, its answer never came. */
    private boolean behind;

    /** Reads every figure into memory. */
    SqlFigureStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.book = load(database);
    }

    @Override
    public FigureBook book() {
        return book;
    }

    @Override
    public synchronized Receipt append(List<Observation> observations, Optional<String> key, String digest) {
        List<Observation> storable =
                observations.stream().map(Vintages::storable).toList();
        if (behind) {
            catchUp();
        }
        try {
            return appendNew(storable, key, digest);
        } catch (DatabaseFailure e) {
            if (!e.notUnique()) {
                throw e;
            }
            // Another node was first. With its figures in the book the answer is a sentence or its receipt.
            catchUp();
            return appendNew(storable, key, digest);
        }
    }

    /** Waits for an append under way: whoever is given a receipt also finds its figures in the book. */
    @Override
    public synchronized Optional<Receipt> receipt(String key) {
        Optional<Receipt> receipt = find(key);
        if (receipt.isPresent() && stored() != book.size()) {
            // The answer to its commit was lost, or another node wrote it.
            catchUp();
        }
        return receipt;
    }

    private Optional<Receipt> find(String key) {
        return database.inTransaction(
                manager -> manager.createQuery("select b from BatchRow b where b.idempotencyKey = :key", BatchRow.class)
                        .setParameter("key", key)
                        .getResultStream()
                        .findFirst()
                        .map(BatchRow::receipt));
    }

    /** How many figures the database holds, by its batches; nothing is ever deleted, so a full book has as many. */
    private long stored() {
        return database.inTransaction(
                manager -> manager.createQuery("select coalesce(sum(b.itemCount), 0) from BatchRow b", Number.class)
                        .getSingleResult()
                        .longValue());
    }

    private Receipt appendNew(List<Observation> observations, Optional<String> key, String digest) {
        Optional<Receipt> earlier = key.flatMap(this::receipt);
        if (earlier.isPresent()) {
            return earlier.filter(receipt -> receipt.digest().equals(digest))
                    .orElseThrow(() -> new KeyReusedException(key.orElseThrow()));
        }
        Vintages.requireNew(book, observations);
        behind = true;
        Receipt receipt = commit(observations, key, digest);
        book = book.with(observations);
        behind = false;
        return receipt;
    }

    private Receipt commit(List<Observation> observations, Optional<String> key, String digest) {
        return database.inTransaction(manager -> {
            BatchRow batch = new BatchRow(key.orElse(null), digest, clock.instant(), observations.size());
            manager.persist(batch);
            ObservationTable.insert(Database.connection(manager), batch.id(), observations);
            return batch.receipt();
        });
    }

    private void catchUp() {
        book = load(database);
        behind = false;
    }

    private static FigureBook load(Database database) {
        return FigureBook.EMPTY.with(database.reading(ObservationTable::scan));
    }
}
