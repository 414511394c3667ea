package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.audit.AuditNote;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What every page or report asks for, held in memory: read anew when this node has written of it, and when more was written than
 * was read, which another node did; that is seen a quarter of a second later.
 *
 * @param <B> immutable
 */
public final class HeldBook<B> {
    private final Database database;
    private final OtherNodes others;
    private final Database.Work<EntityManager, Long> written;
    private final Reader<B> reader;
    /** Not this object: who only meets what other nodes wrote waits for no write. */
    private final Object writing = new Object();

    private volatile Held<B> held;

    private record Held<B>(B book, long written) {}

    /** Reads the whole of it. */
    @FunctionalInterface
    public interface Reader<B> {
        /** @param before what was held until then; empty at the beginning */
        B read(EntityManager manager, Optional<B> before) throws SQLException;
    }

    /**
     * @param name what others write, as the log calls it
     * @param nanoTime as {@link System#nanoTime}
     * @param written how much was written by now; another number is another state
     */
    public HeldBook(
            String name,
            OpenDatabase open,
            LongSupplier nanoTime,
            Database.Work<EntityManager, Long> written,
            Reader<B> reader) {
        this.database = open.opened();
        this.others = new OtherNodes(name, nanoTime);
        this.written = written;
        this.reader = reader;
        this.held = open.port(from -> read(from, written, reader, Optional.empty()));
    }

    /** The same object until something is written. */
    public B now() {
        if (!database.embedded()) {
            others.meet(this::meetOthers);
        }
        return held.book();
    }

    /** Does in a transaction what changes the book; who writes of the same at this node waits. */
    public <T> T write(Database.Work<EntityManager, T> work) {
        synchronized (writing) {
            T made = database.inTransaction(work);
            reread();
            return made;
        }
    }

    /**
     * As {@link Database#notedIfDone}, of what changes the book. It is read anew also when it was not done: somebody at another
     * node was quicker then.
     */
    public boolean keep(AuditNote note, Database.Work<EntityManager, Boolean> work) {
        synchronized (writing) {
            boolean done = database.notedIfDone(note, work);
            reread();
            return done;
        }
    }

    private synchronized void reread() {
        held = read(database, written, reader, Optional.of(held.book()));
    }

    private synchronized void meetOthers() {
        if (database.inTransaction(written) != held.written()) {
            reread();
        }
    }

    private static <B> Held<B> read(
            Database from, Database.Work<EntityManager, Long> written, Reader<B> reader, Optional<B> before) {
        return from.inTransaction(manager -> {
            long count = written.on(manager);
            return new Held<>(reader.read(manager, before), count);
        });
    }
}
