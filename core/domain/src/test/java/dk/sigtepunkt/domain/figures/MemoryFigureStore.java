package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A figure store that forgets when the test ends and keeps the port's promises until then. */
public final class MemoryFigureStore implements FigureStore {
    private final Clock clock;
    private final Map<String, Receipt> receipts = new HashMap<>();
    private FigureBook book = FigureBook.EMPTY;
    private long batches;
    private Optional<RuntimeException> readFault = Optional.empty();
    private Optional<RuntimeException> writeFault = Optional.empty();

    /** For tests that do not look at when figures were recorded. */
    public MemoryFigureStore() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    public MemoryFigureStore(Clock clock) {
        this.clock = clock;
    }

    /** From now on nothing can be read for this reason; for none, it can again. */
    public synchronized void readsFail(Optional<RuntimeException> reason) {
        readFault = reason;
    }

    /** From now on nothing new can be written for this reason; for none, it can again. */
    public synchronized void writesFail(Optional<RuntimeException> reason) {
        writeFault = reason;
    }

    /** As an append without a key. */
    public void hold(List<Observation> observations) {
        append(observations, Optional.empty(), "", Notes.any());
    }

    @Override
    public synchronized FigureBook book() {
        readFault.ifPresent(MemoryFigureStore::fail);
        return book;
    }

    @Override
    public synchronized Receipt append(
            List<Observation> observations, Optional<String> key, String digest, AuditNote note) {
        Optional<Receipt> earlier = key.flatMap(this::receipt);
        if (earlier.isPresent()) {
            return earlier.filter(receipt -> receipt.digest().equals(digest))
                    .orElseThrow(() -> new KeyReusedException(key.orElseThrow()));
        }
        writeFault.ifPresent(MemoryFigureStore::fail);
        List<Observation> storable =
                observations.stream().map(Vintages::storable).toList();
        FigureBook next = book.with(storable);
        Vintages.requireNew(next, storable);
        book = next;
        Receipt receipt =
                new Receipt(++batches, storable.size(), clock.instant().truncatedTo(ChronoUnit.MICROS), digest);
        key.ifPresent(given -> receipts.put(given, receipt));
        return receipt;
    }

    @Override
    public synchronized Optional<Receipt> receipt(String key) {
        return Optional.ofNullable(receipts.get(key));
    }

    private static void fail(RuntimeException reason) {
        throw reason;
    }
}
