package dk.sigtepunkt.domain.publicity;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.Withheld;
import java.time.Instant;

/** The catalogue for who may not read of some quarters yet. */
record HeldCatalogue(Catalogue all, Withheld held) implements Catalogue {
    @Override
    public Reading open() {
        return all.open().without(held);
    }

    @Override
    public Reading openAsOf(Instant time) {
        return all.openAsOf(time).without(held);
    }

    @Override
    public CatalogueSnapshot snapshot() {
        return all.snapshot();
    }

    @Override
    public CatalogueState state() {
        return all.state().and(held);
    }

    @Override
    public boolean ready() {
        return all.ready();
    }
}
