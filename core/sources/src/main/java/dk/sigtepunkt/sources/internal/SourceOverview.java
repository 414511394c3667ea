package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.runs.Order;
import dk.sigtepunkt.sources.internal.runs.Pipeline;
import dk.sigtepunkt.sources.internal.runs.RunInput;
import dk.sigtepunkt.sources.internal.schedule.Awaited;
import dk.sigtepunkt.sources.internal.schedule.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How the sources are: their runs, what waits, and how fresh each series is. */
final class SourceOverview {
    private static final int LOOKED_THROUGH = 100;
    private static final int SOON_DAYS = 14;
    /** What is looked at as if it were due is asked for by nobody. */
    private static final Actor NOBODY = Actor.nobody(Actor.Means.SCHEDULE);

    private final SourceStore store;
    private final Obstacles obstacles;
    private final boolean scheduling;
    private final Clock clock;

    SourceOverview(SourceStore store, Obstacles obstacles, boolean scheduling, Clock clock) {
        this.store = store;
        this.obstacles = obstacles;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    List<SourceStatus> of(Reading reading, Predicate<SourceKey> wanted) {
        Map<SourceKey, SourceRun> newest = store.newest();
        Map<SourceKey, Pause> pauses = store.pauses();
        Map<SourceKey, Integer> waiting = store.waitingCounts();
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .flatMap(committee -> committee.content().sources().stream()
                        .filter(source -> wanted.test(source.key()))
                        .map(source -> status(
                                committee,
                                source,
                                reading.figures(),
                                new Stored(
                                        Optional.ofNullable(pauses.get(source.key())),
                                        Optional.ofNullable(newest.get(source.key())),
                                        waiting.getOrDefault(source.key(), 0)))))
                .toList();
    }

    /** What the store knows of one source. */
    private record Stored(Optional<Pause> pause, Optional<SourceRun> newest, int waiting) {}

    private SourceStatus status(KnownCommittee committee, SourceDefinition source, FigureBook book, Stored stored) {
        Order order = new Order(committee.content(), source, Trigger.SCHEDULE, NOBODY, new RunInput.Asked());
        Optional<String> obstacle = obstacles.of(source);
        Optional<SourceRun> good = newestGood(stored.newest());
        List<SeriesFreshness> standings = order.indicators().stream()
                .map(indicator -> standing(indicator, book))
                .toList();
        return new SourceStatus(
                source,
                committee.content().name(),
                new SourceStatus.Asking(
                        obstacle,
                        stored.pause(),
                        stored.pause().isPresent() || obstacle.isPresent() ? Optional.empty() : next(order, book)),
                new SourceStatus.Runs(stored.newest(), good),
                stored.waiting(),
                standings,
                FetchWarnings.of(stored.newest(), good));
    }

    private Optional<Instant> next(Order order, FigureBook book) {
        return scheduling && obstacles.asked(order.source())
                ? Schedule.timetable(order, book).next(clock.instant())
                : Optional.empty();
    }

    private Optional<SourceRun> newestGood(Optional<SourceRun> newest) {
        return newest.flatMap(run -> Pipeline.good(run)
                ? newest
                : store.newest(run.source(), LOOKED_THROUGH).stream()
                        .filter(Pipeline::good)
                        .findFirst());
    }

    private SeriesFreshness standing(Indicator indicator, FigureBook book) {
        Optional<Observation> newest = Awaited.newest(indicator, book);
        Optional<Period> period = newest.map(Observation::period);
        Optional<LocalDate> due = period.map(last -> Freshness.due(indicator, last));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        SeriesFreshness.State state = due.map(day -> state(day, today)).orElse(SeriesFreshness.State.NONE);
        boolean example = newest.filter(Observation::example).isPresent();
        return new SeriesFreshness(indicator, period, due, state, example);
    }

    private static SeriesFreshness.State state(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return SeriesFreshness.State.STALE;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? SeriesFreshness.State.FRESH : SeriesFreshness.State.DUE_SOON;
    }
}
