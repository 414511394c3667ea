package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Receipt;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A figure store that forgets when the test ends. */
public final class MemoryFigures implements FigureStore {
    private final Map<String, Receipt> receipts = new HashMap<>();
    private FigureBook book = FigureBook.EMPTY;
    private boolean fails;

    @Override
    public FigureBook book() {
        return book;
    }

    /** From now on nothing can be written, or again it can. */
    void fails(boolean now) {
        fails = now;
    }

    @Override
    public Receipt append(List<Observation> observations, Optional<String> key, String digest) {
        if (fails) {
            throw new IllegalStateException("the database is down");
        }
        book = book.with(observations);
        Receipt receipt = new Receipt(receipts.size() + 1L, observations.size(), Instant.EPOCH, digest);
        key.ifPresent(given -> receipts.put(given, receipt));
        return receipt;
    }

    @Override
    public Optional<Receipt> receipt(String key) {
        return Optional.ofNullable(receipts.get(key));
    }
}
