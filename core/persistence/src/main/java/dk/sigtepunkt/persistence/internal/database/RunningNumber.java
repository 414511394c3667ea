package dk.sigtepunkt.persistence.internal.database;

import jakarta.persistence.EntityManager;

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
}
