package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.MemoryActionStore;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts its readings, and lets nobody look past them. */
public final class WatchedCatalogue implements Catalogue {
    private final Supplier<CatalogueSnapshot> committees;
    public final MemoryActionStore actions = new MemoryActionStore();
    private final FigureStore figures;
    public List<RetroactiveChange> retroactive = List.of();
    /** Nothing was known before. */
    public Instant beginning = Instant.MIN;
    /** What counted in quarters that were over; empty for what counts now. */
    public Optional<CatalogueSnapshot> ended = Optional.empty();

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
        Reading reading = new Reading(now(), figures.book(), () -> closed++);
        return retroactive.isEmpty() && ended.isEmpty() ? reading : told(reading, Optional.empty());
    }

    @Override
    public Reading openAsOf(Instant time) {
        opened++;
        Reading reading = new Reading(
                time.isBefore(beginning) ? new CatalogueSnapshot(List.of(), List.of()) : knownBy(time),
                figures.book().asOf(time),
                () -> closed++);
        return told(reading, Optional.of(time));
    }

    /** With what people have written of actions; what a committee says of them is taken in when it is seen first. */
    private CatalogueSnapshot now() {
        CatalogueSnapshot declared = committees.get();
        declared.committees().stream()
                .filter(known -> actions.of(known.id()).isEmpty())
                .forEach(known -> actions.take(known.content(), known.version(), Instant.EPOCH));
        return new CatalogueSnapshot(
                declared.committees().stream()
                        .map(known -> known.saying(actions.book().withPeoples(known.content())))
                        .toList(),
                declared.refused(),
                declared.former(),
                actions.book());
    }

    private CatalogueSnapshot knownBy(Instant time) {
        CatalogueSnapshot now = now();
        return new CatalogueSnapshot(
                now.committees(), now.refused(), now.former(), now.actions().knownBy(time));
    }

    private Reading told(Reading reading, Optional<Instant> known) {
        List<RetroactiveChange> changes = retroactive.stream()
                .filter(change -> known.filter(change.knownAt()::isAfter).isEmpty())
                .toList();
        return reading.with(
                known, new ToldQuarters(reading.committees(), quarter -> in(quarter, reading, known), changes));
    }

    private Reading in(Period quarter, Reading now, Optional<Instant> known) {
        boolean over = quarter.end().isBefore(LocalDate.ofInstant(Installation.NOW, Danish.ZONE));
        return ended.filter(one -> over)
                .map(then -> told(new Reading(then, now.figures(), () -> {}), known))
                .orElseGet(() -> told(now, known));
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
