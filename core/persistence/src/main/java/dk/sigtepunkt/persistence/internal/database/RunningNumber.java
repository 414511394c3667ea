package dk.sigtepunkt.persistence.internal.database;

import jakarta.persistence.EntityManager;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Numbers that are given in turn by the one row of a table, each once, on however many nodes. */
public final class RunningNumber {
    private RunningNumber() {}

    /** The next one; whoever asks too waits until this transaction ends. */
    public static int next(EntityManager manager, String entity) {
        manager.createQuery("update %s n set n.newest = n.newest + 1".formatted(entity))
                .executeUpdate();
        return manager.createQuery("select n.newest from %s n".formatted(entity), Integer.class)
                .getSingleResult();
    }

    /**
     * Writes the next entry of what has a number.
     *
     * @param numbers the entity with the one row
     * @param entries the entity of which each row is an entry, with {@code number}
     * @param seen how many entries the writer has seen; empty for who has looked at nothing
     * @param row made for its place among the entries
     * @return false when there are others by now, or none; then nothing is written
     */
    public static boolean next(
            EntityManager manager,
            String numbers,
            String entries,
            int number,
            OptionalInt seen,
            IntFunction<Object> row) {
        // Takes the row of numbers, so that of two who write at once one is told.
        manager.createQuery("update %s n set n.newest = n.newest".formatted(numbers))
                .executeUpdate();
        int written = Math.toIntExact(
                manager.createQuery("select count(e) from %s e where e.number = :number".formatted(entries), Long.class)
                        .setParameter("number", number)
                        .getSingleResult());
        boolean same = written > 0 && (seen.isEmpty() || written == seen.getAsInt());
        if (same) {
            manager.persist(row.apply(written));
        }
        return same;
    }
}
