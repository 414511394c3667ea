package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A store on a database that other nodes write to as well.
 *
 * <p>What this node appended is in its very next book. What another node appended is in the book asked for a quarter of
 * a second later: whoever asks for the book first looks for batches it lacks and reads only them. Everybody is given the
 * book as it is while this node itself appends, and while the database does not answer.
 */
public final class SharedFigureStore implements FigureStore {
    private final SqlFigureStore store;
    private final OtherNodes others;

    /** @param nanoTime as {@link System#nanoTime} */
    public SharedFigureStore(SqlFigureStore store, LongSupplier nanoTime) {
        this.store = store;
        this.others = new OtherNodes("figures", nanoTime);
    }

    @Override
    public FigureBook book() {
        others.meet(store::meetOthers);
        return store.book();
    }

    @Override
    public Receipt append(List<Observation> observations, Optional<String> key, String digest, AuditNote note) {
        return store.append(observations, key, digest, note);
    }

    @Override
    public Optional<Receipt> receipt(String key) {
        return store.receipt(key);
    }
}
