package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureStore;
import java.time.Instant;
import java.util.List;

/** One committee, which can be stopped. */
public final class MemoryCatalogue implements Catalogue {
    private final Committee committee;
    private final FigureStore figures;
    private CommitteeState state = CommitteeState.ACTIVE;

    public MemoryCatalogue(Committee committee, FigureStore figures) {
        this.committee = committee;
        this.figures = figures;
    }

    public void stop() {
        state = CommitteeState.STOPPED;
    }

    @Override
    public Reading open() {
        return new Reading(snapshot(), figures.book(), () -> {});
    }

    @Override
    public Reading openAsOf(Instant time) {
        return new Reading(snapshot(), figures.book().asOf(time), () -> {});
    }

    @Override
    public CatalogueSnapshot snapshot() {
        return new CatalogueSnapshot(List.of(new KnownCommittee(committee, state, "1.0.0", Instant.EPOCH)), List.of());
    }

    @Override
    public boolean ready() {
        return true;
    }
}
