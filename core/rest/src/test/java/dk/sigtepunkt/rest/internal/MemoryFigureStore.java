package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps figures in memory under the store's contract. */
final class MemoryFigureStore implements FigureStore {
    private final Clock clock;
    private final Map<String, Receipt> receipts = new HashMap<>();
    private FigureBook book = FigureBook.EMPTY;
    private long batches;
    private boolean broken;

    MemoryFigureStore(Clock clock) {
        this.clock = clock;
    }

    void breakDown() {
        broken = true;
    }

    void hold(List<Observation> observations) {
        book = book.with(observations);
    }

    @Override
    public synchronized FigureBook book() {
        if (broken) {
            throw new IllegalStateException("disk /var/secret is full");
        }
        return book;
    }

    @Override
    public synchronized Receipt append(List<Observation> observations, Optional<String> key, String digest) {
        Optional<Receipt> earlier = key.flatMap(this::receipt);
        if (earlier.isPresent()) {
            if (!earlier.get().digest().equals(digest)) {
                throw new KeyReusedException(key.orElseThrow());
            }
            return earlier.get();
        }
        book = book.with(observations);
        batches++;
        Receipt receipt = new Receipt(batches, observations.size(), clock.instant(), digest);
        key.ifPresent(name -> receipts.put(name, receipt));
        return receipt;
    }

    @Override
    public synchronized Optional<Receipt> receipt(String key) {
        return Optional.ofNullable(receipts.get(key));
    }
}
