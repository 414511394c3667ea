package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A figure store that forgets when the test ends and keeps all promises of the real one until then. */
public final class MemoryFigures implements FigureStore {
    private final Map<String, Receipt> receipts = new HashMap<>();
    private final Set<List<Object>> cells = new HashSet<>();
    private FigureBook book = FigureBook.EMPTY;
    private boolean broken;

    /** From now on nothing can be written. */
    public void breaks() {
        broken = true;
    }

    @Override
    public synchronized FigureBook book() {
        return book;
    }

    @Override
    public synchronized Receipt append(List<Observation> observations, Optional<String> key, String digest) {
        Optional<Receipt> earlier = key.flatMap(this::receipt);
        if (earlier.isPresent()) {
            return earlier.filter(receipt -> receipt.digest().equals(digest))
                    .orElseThrow(() -> new KeyReusedException(key.orElseThrow()));
        }
        if (broken) {
            throw new IllegalStateException("the database is down");
        }
        for (Observation one : observations) {
            if (!cells.add(List.of(one.indicator(), one.area(), one.breakdown(), one.period(), one.knownAt()))) {
                throw new IllegalArgumentException("two figures for one cell known at the same time: " + one);
            }
        }
        book = book.with(observations);
        Receipt receipt = new Receipt(receipts.size() + 1L, observations.size(), Instant.EPOCH, digest);
        key.ifPresent(given -> receipts.put(given, receipt));
        return receipt;
    }

    @Override
    public synchronized Optional<Receipt> receipt(String key) {
        return Optional.ofNullable(receipts.get(key));
    }
}
