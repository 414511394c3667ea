package dk.sigtepunkt.sources.internal.schedule;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.runs.Order;
import dk.sigtepunkt.sources.internal.runs.RunExecutor;
import dk.sigtepunkt.sources.internal.runs.RunInput;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Starts the sources that are due: once for each time, and once after the server was down. */
public final class Schedule implements Runnable {
    private static final int LOOKED_THROUGH = 50;

    private final Catalogue catalogue;
    private final FigureStore figures;
    private final SourceStore store;
    private final RunExecutor desk;
    private final Predicate<SourceDefinition> reachable;
    private final Actor actor;
    private final Clock clock;

    /**
     * @param reachable whether the source can be asked at all
     * @param node the name that scheduled runs stand with
     */
    public Schedule(
            Catalogue catalogue,
            FigureStore figures,
            SourceStore store,
            RunExecutor desk,
            Predicate<SourceDefinition> reachable,
            String node,
            Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.store = store;
        this.desk = desk;
        this.reachable = reachable;
        this.actor = Actor.server(
                Actor.Means.SCHEDULE, ScheduleWords.in(Danish.LOCALE).server(node));
        this.clock = clock;
    }

    /** Only committees that are installed and running are asked for. */
    @Override
    public void run() {
        if (!catalogue.ready()) {
            return;
        }
        for (KnownCommittee committee : catalogue.snapshot().committees()) {
            if (committee.active()) {
                committee.content().sources().forEach(source -> startWhenDue(committee, source));
            }
        }
    }

    public static Timetable timetable(Order order, FigureBook book) {
        return new Timetable(order.source().rhythm(), day -> Awaited.by(day, order.indicators(), book));
    }

    private void startWhenDue(KnownCommittee committee, SourceDefinition source) {
        Order order = new Order(committee.content(), source, Trigger.SCHEDULE, actor, new RunInput.Asked());
        if (reachable.test(source) && due(order)) {
            desk.start(order, () -> due(order), run -> {});
        }
    }

    private boolean due(Order order) {
        Optional<Instant> due = timetable(order, figures.book()).latest(clock.instant());
        return due.isPresent()
                && !store.standings().pauses().containsKey(order.source().key())
                && lastAsked(order).filter(asked -> !asked.isBefore(due.get())).isEmpty();
    }

    private Optional<Instant> lastAsked(Order order) {
        return store.newest(order.source().key(), LOOKED_THROUGH).stream()
                .filter(run -> run.trigger() == Trigger.SCHEDULE || run.trigger() == Trigger.BY_HAND)
                .map(SourceRun::started)
                .findFirst();
    }
}
