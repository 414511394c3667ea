package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures in memory, with the same answers to keys that come again. */
public final class MemoryFigures implements FigureStore {
    private final Map<String, Receipt> receipts = new HashMap<>();
    public Optional<String> objection = Optional.empty();
    private FigureBook book = FigureBook.EMPTY;
    private long batches;

    @Override
    public FigureBook book() {
        return book;
    }

    @Override
    public Receipt append(List<Observation> observations, Optional<String> key, String digest) {
        Receipt earlier = key.map(receipts::get).orElse(null);
        if (earlier != null) {
            if (!earlier.digest().equals(digest)) {
                throw new KeyReusedException(key.orElseThrow());
            }
            return earlier;
        }
        objection.ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        book = book.with(observations);
        Receipt receipt = new Receipt(++batches, observations.size(), Instant.EPOCH, digest);
        key.ifPresent(given -> receipts.put(given, receipt));
        return receipt;
    }

    @Override
    public Optional<Receipt> receipt(String key) {
        return Optional.ofNullable(receipts.get(key));
    }
}
