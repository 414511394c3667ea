package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.figures.FigureStore;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts its readings, and lets nobody look past them. */
public final class WatchedCatalogue implements Catalogue {
    private final Supplier<CatalogueSnapshot> committees;
    private final FigureStore figures;
    public int opened;
    public int closed;

    /** @param committees asked anew for each reading */
    WatchedCatalogue(Supplier<CatalogueSnapshot> committees, FigureStore figures) {
        this.committees = committees;
        this.figures = figures;
    }

    @Override
    public Reading open() {
        opened++;
        return new Reading(committees.get(), figures.book(), () -> closed++);
    }

    @Override
    public Reading openAsOf(Instant time) {
        opened++;
        Reading reading = new Reading(committees.get(), figures.book().asOf(time), () -> closed++);
        return known(reading, time);
    }

    private static Reading known(Reading reading, Instant time) {
        return reading.with(Optional.of(time), new ToldQuarters(reading.committees(), quarter -> known(reading, time)));
    }

    @Override
    public CatalogueSnapshot snapshot() {
        throw new AssertionError("a page has its reading and asks for nothing beside it");
    }

    @Override
    public boolean ready() {
        return true;
    }
}
