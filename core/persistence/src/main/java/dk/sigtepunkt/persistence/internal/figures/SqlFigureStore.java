package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.figures.Vintages;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One writer at a time, readers never wait: the book is replaced as a whole, after the commit. */
public final class SqlFigureStore implements FigureStore {
    private final Database database;
    private final Clock clock;

    /** Held by whoever replaces the book. */
    private final ReentrantLock writing = new ReentrantLock();

    /** The numbers of the batches whose figures are in the book; a number may be committed after a higher one. */
    private final BitSet batches = new BitSet();

    private volatile FigureBook book;

    /** True while the database may hold figures that the book lacks: a commit was sent, its answer never came. */
    private boolean behind;

    /** Reads every figure into memory. */
    public SqlFigureStore(Database database, Municipality municipality, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.book =
                database.reading(connection -> ObservationTable.scan(connection, FigureBook.of(municipality), batches));
    }

    @Override
    public FigureBook book() {
        return book;
    }

    @Override
    public Receipt append(List<Observation> observations, Optional<String> key, String digest, AuditNote note) {
        List<Observation> storable =
                observations.stream().map(Vintages::storable).toList();
        return alone(() -> {
            if (behind) {
                catchUp();
            }
            try {
                return appendNew(storable, key, digest, note);
            } catch (DatabaseFailure e) {
                if (!e.notUnique()) {
                    throw e;
                }
                // Another node was first. With its figures in the book the answer is a sentence or its receipt.
                catchUp();
                return appendNew(storable, key, digest, note);
            }
        });
    }

    /** Waits for an append under way: whoever is given a receipt also finds its figures in the book. */
    @Override
    public Optional<Receipt> receipt(String key) {
        return alone(() -> {
            Optional<Receipt> receipt = find(key);
            if (receipt.isPresent() && !batches.get(place(receipt.get().batch()))) {
                // The answer to its commit was lost, or another node wrote it.
                catchUp();
            }
            return receipt;
        });
    }

    /** Takes in what other nodes have written since; does nothing while somebody else replaces the book. */
    void meetOthers() {
        if (writing.tryLock()) {
            try {
                catchUp();
            } finally {
                writing.unlock();
            }
        }
    }

    private <T> T alone(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    private Optional<Receipt> find(String key) {
        return database.inTransaction(
                manager -> manager.createQuery("select b from BatchRow b where b.idempotencyKey = :key", BatchRow.class)
                        .setParameter("key", key)
                        .getResultStream()
                        .findFirst()
                        .map(BatchRow::receipt));
    }

    private Receipt appendNew(List<Observation> observations, Optional<String> key, String digest, AuditNote note) {
        Optional<Receipt> earlier = key.flatMap(this::receipt);
        if (earlier.isPresent()) {
            return earlier.filter(receipt -> receipt.digest().equals(digest))
                    .orElseThrow(() -> new KeyReusedException(key.orElseThrow()));
        }
        FigureBook next = book.with(observations);
        Vintages.requireNew(next, observations);
        behind = true;
        Receipt receipt = commit(observations, key, digest, note);
        batches.set(place(receipt.batch()));
        book = next;
        behind = false;
        return receipt;
    }

    private Receipt commit(List<Observation> observations, Optional<String> key, String digest, AuditNote note) {
        return database.noted(note, manager -> {
            BatchRow batch = new BatchRow(key.orElse(null), digest, clock.instant(), observations.size());
            manager.persist(batch);
            ObservationTable.insert(Database.connection(manager), batch.id(), observations);
            return batch.receipt();
        });
    }

    /** Reads the batches that the book lacks; nothing is ever changed or deleted, so that is all there can be. */
    private void catchUp() {
        BitSet lacking = database.reading(connection -> BatchTable.lacking(connection, batches));
        if (!lacking.isEmpty()) {
            book = database.reading(connection -> ObservationTable.read(connection, lacking, book));
            batches.or(lacking);
        }
        behind = false;
    }

    private static int place(long batch) {
        return Math.toIntExact(batch);
    }
}
