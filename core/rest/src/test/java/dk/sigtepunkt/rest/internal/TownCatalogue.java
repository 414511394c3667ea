package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.actions.MemoryActionStore;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.figures.FigureStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The town's committees, with a count of the readings that were opened and of those that are open still. */
public final class TownCatalogue implements Catalogue {
    private static final Instant SINCE = Instant.parse("2025-01-01T00:00:00.000001234Z");

    private static final Committee SOCIAL = Town.committee("social", Town.CARE);
    private static final Committee ROADS = Town.committee("vej", Town.GROWTH);

    final MemoryActionStore actions = new MemoryActionStore();
    private final FigureStore figures;
    volatile List<RetroactiveChange> retroactive = List.of();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    /** Nothing was known before. */
    volatile Instant beginning = Instant.MIN;
    /** Whether nothing counts any more; what counted in quarters that were over stays. */
    volatile boolean gone;

    private volatile CommitteeState social = CommitteeState.NOT_INSTALLED;

    TownCatalogue(FigureStore figures) {
        this.figures = figures;
        actions.take(SOCIAL, "1.2.0", SINCE);
        actions.take(ROADS, "1.0.0", SINCE);
    }

    public void socialIs(CommitteeState state) {
        social = state;
    }

    int opened() {
        return opened.get();
    }

    int openNow() {
        return open.get();
    }

    @Override
    public Reading open() {
        Reading reading =
                new Reading(gone ? CatalogueSnapshot.EMPTY : snapshot(), figures.book(), open::decrementAndGet);
        opened.incrementAndGet();
        open.incrementAndGet();
        return retroactive.isEmpty() && !gone ? reading : told(reading, Optional.empty());
    }

    @Override
    public Reading openAsOf(Instant time) {
        Reading reading = new Reading(
                time.isBefore(beginning) ? new CatalogueSnapshot(List.of(), List.of()) : snapshot(),
                figures.book().asOf(time),
                open::decrementAndGet);
        opened.incrementAndGet();
        open.incrementAndGet();
        return told(reading, Optional.of(time));
    }

    private Reading told(Reading reading, Optional<Instant> known) {
        List<RetroactiveChange> changes = retroactive.stream()
                .filter(change -> known.filter(change.knownAt()::isAfter).isEmpty())
                .toList();
        return reading.with(
                known, new ToldQuarters(reading.committees(), quarter -> told(in(reading), known), changes));
    }

    private Reading in(Reading now) {
        return gone ? new Reading(snapshot(), now.figures(), () -> {}) : now;
    }

    @Override
    public CatalogueSnapshot snapshot() {
        return new CatalogueSnapshot(
                List.of(
                        new KnownCommittee(standing(SOCIAL), social, "1.2.0", SINCE),
                        new KnownCommittee(standing(ROADS), CommitteeState.ACTIVE, "1.0.0", SINCE)),
                List.of(new RefusedContent("dårlig.jar", Optional.empty(), SINCE, List.of("linje 1"))),
                Town.former(),
                actions.book());
    }

    private Committee standing(Committee content) {
        return actions.book().standing(content);
    }

    @Override
    public boolean ready() {
        return true;
    }
}
