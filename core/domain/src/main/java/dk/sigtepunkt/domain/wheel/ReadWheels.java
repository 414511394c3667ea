package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells everybody of every wheel: nothing in one is secret. */
@Component(service = ReadWheels.class)
public final class ReadWheels {
    private final Strategies strategies;
    private final WheelStore store;
    private final QuarterDeliveries deliveries;
    private final Clock clock;

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

    /** By which it is known whether anything was changed: the same object until something is. */
    public WheelBook book() {
        return store.book();
    }

    /** As it is now, for who has no reading at hand. */
    ToldWheels now(Catalogue catalogue) {
        try (Reading reading = catalogue.open()) {
            return told(reading.committees(), Optional.empty());
        }
    }

    /**
     * @param committees as they are known at the time
     * @param known when; what became known later is not in it; empty for now
     */
    public ToldWheels told(CatalogueSnapshot committees, Optional<Instant> known) {
        WheelBook book = store.book();
        return new ToldWheels(
                WheelHolders.of(committees, strategies.asKnown(known)),
                known.map(book::knownBy).orElse(book),
                deliveries,
                known,
                LocalDate.ofInstant(known.orElseGet(clock::instant), Danish.ZONE));
    }
}
