package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells everybody of every wheel: nothing in one is secret. */
@Component(service = ReadWheels.class)
public final class ReadWheels {
    /** Where nobody has written anything. */
    public static final Written NOTHING = new Written(WheelBook.EMPTY, List.of());

    private final Strategies strategies;
    private final WheelStore store;
    private final QuarterDeliveries deliveries;
    private final Clock clock;
    private volatile Written held = NOTHING;

    @Activate
    public ReadWheels(
            @Reference Strategies strategies,
            @Reference WheelStore store,
            @Reference QuarterDeliveries deliveries,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.store = store;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** By which it is known whether anything was written that wheels tell of: the same object until something is. */
    @SuppressWarnings("ReferenceEquality") // another object is another state
    public Written written() {
        Written last = held;
        Written now = new Written(store.book(), deliveries.written());
        boolean same = last.book() == now.book()
                && last.delivered().size() == now.delivered().size();
        for (int at = 0; same && at < now.delivered().size(); at++) {
            same = last.delivered().get(at) == now.delivered().get(at);
        }
        if (same) {
            return last;
        }
        held = now;
        return now;
    }

    /**
     * What people wrote that wheels tell of.
     *
     * @param delivered by which is known what has come
     */
    public record Written(WheelBook book, List<Object> delivered) {
        public Written {
            delivered = List.copyOf(delivered);
        }
    }

    /** As it is now, for who has no reading at hand and does not ask how it stands with anything. */
    ToldWheels now(Catalogue catalogue) {
        try (Reading reading = catalogue.open()) {
            return told(reading);
        }
    }

    /** @param reading of no quarter alone; what became known later than it knows is not in it */
    public ToldWheels told(Reading reading) {
        WheelBook book = store.book();
        Optional<Instant> known = reading.known();
        return new ToldWheels(
                WheelHolders.of(reading.committees(), strategies.asKnown(known)),
                known.map(book::knownBy).orElse(book),
                deliveries,
                reading,
                LocalDate.ofInstant(known.orElseGet(clock::instant), Danish.ZONE));
    }
}
