package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.figure.Observation;
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
import dk.sigtepunkt.domain.sources.SourceStandings;
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
import java.util.Optional;

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
    private final KeptStatuses kept = KeptStatuses.ofThisServer();

    SourceOverview(SourceStore store, Obstacles obstacles, boolean scheduling, Clock clock) {
        this.store = store;
        this.obstacles = obstacles;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    List<SourceStatus> of(Reading reading) {
        List<Present> sources = present(reading);
        Instant now = clock.instant();
        return kept.of(
                reading,
                sources.stream().map(Present::stored).toList(),
                now,
                () -> sources.stream()
                        .map(source -> status(source, reading.figures(), now))
                        .toList());
    }

    /** What the store knows of one source. */
    private record Stored(Optional<Pause> pause, Optional<SourceRun> newest, Optional<SourceRun> good, int waiting) {}

    private record Present(KnownCommittee committee, SourceDefinition source, Stored stored) {
        Order order() {
            return new Order(committee.content(), source, Trigger.SCHEDULE, NOBODY, new RunInput.Asked());
        }
    }

    private List<Present> present(Reading reading) {
        SourceStandings standings = store.standings();
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .flatMap(committee -> committee.content().sources().stream().map(source -> {
                    Optional<SourceRun> last =
                            Optional.ofNullable(standings.newest().get(source.key()));
                    Stored stored = new Stored(
                            Optional.ofNullable(standings.pauses().get(source.key())),
                            last,
                            newestGood(last),
                            standings.waiting().getOrDefault(source.key(), 0));
                    return new Present(committee, source, stored);
                }))
                .toList();
    }

    private SourceStatus status(Present present, FigureBook book, Instant now) {
        Order order = present.order();
        Stored stored = present.stored();
        Optional<String> obstacle = obstacles.of(order.source());
        LocalDate today = LocalDate.ofInstant(now, Danish.ZONE);
        boolean idle = stored.pause().isPresent() || obstacle.isPresent();
        return new SourceStatus(
                order.source(),
                order.committee().name(),
                new SourceStatus.Asking(obstacle, stored.pause(), idle ? Optional.empty() : next(order, book, now)),
                new SourceStatus.Runs(stored.newest(), stored.good()),
                stored.waiting(),
                order.indicators().stream()
                        .map(indicator -> standing(indicator, book, today))
                        .toList(),
                FetchWarnings.of(stored.newest(), stored.good()));
    }

    private Optional<Instant> next(Order order, FigureBook book, Instant now) {
        return scheduling && obstacles.asked(order.source())
                ? Schedule.timetable(order, book).next(now)
                : Optional.empty();
    }

    private Optional<SourceRun> newestGood(Optional<SourceRun> newest) {
        return newest.flatMap(run -> Pipeline.good(run)
                ? newest
                : store.newest(run.source(), LOOKED_THROUGH).stream()
                        .filter(Pipeline::good)
                        .findFirst());
    }

    private static SeriesFreshness standing(Indicator indicator, FigureBook book, LocalDate today) {
        Optional<Observation> newest = Awaited.newest(indicator, book);
        Optional<Period> period = newest.map(Observation::period);
        Optional<LocalDate> due = period.map(last -> Freshness.due(indicator, last));
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
