package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureNotes;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.SourceNotes;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.discretion.Discretion;
import dk.sigtepunkt.sources.internal.runs.words.DecisionWords;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes the figures of a run in, all at once, and holds back what a person must look at first. */
final class Admission {
    private final DecisionWords decisions = DecisionWords.in(Danish.LOCALE);
    private final FigureStore figures;
    private final SourceStore store;
    private final Clock clock;
    private final RunWords words;

    Admission(FigureStore figures, SourceStore store, Clock clock, RunWords words) {
        this.figures = figures;
        this.store = store;
        this.clock = clock;
        this.words = words;
    }

    record Result(State state, Counts counts, String sentence) {}

    /** @param unitsBefore what the source said of its units the last time */
    Result admit(
            Order order, LiveRun run, Leases.Held lease, Delivery delivery, Supplier<Map<String, String>> unitsBefore) {
        delivery.facts().warnings().forEach(run::warn);
        if (!delivery.facts().active()) {
            run.warn(words.closed());
        }
        FigureBook book = figures.book();
        QuarantineView shelf = QuarantineView.of(store, order.source().key());
        List<Observation> read = Discretion.protect(
                delivery.figures(),
                order.source().threshold(),
                order.committee().places(),
                book.municipality().area());
        List<Judged> judged = new DeliveryCheck(order, book, shelf, run, words).of(read, delivery.facts(), unitsBefore);
        if (!delivery.newest()) {
            return looked(read, judged);
        }
        run.step(words.storing());
        lease.confirm();
        append(order, run, delivery, book, judged);
        int held = hold(order, run, shelf, judged);
        return result(read, judged, held);
    }

    /** Whether the run's figures were taken in, however it ended. */
    boolean tookIn(LiveRun run) {
        return figures.receipt(key(run)).isPresent();
    }

    private static String key(LiveRun run) {
        return "kilde-" + run.id();
    }

    /** One append for the whole run: all of it is there afterwards, or nothing. */
    private void append(Order order, LiveRun run, Delivery delivery, FigureBook book, List<Judged> judged) {
        List<Judged> through = judged.stream().filter(one -> !one.held()).toList();
        List<Observation> changes =
                through.stream().flatMap(one -> one.changes().all().stream()).toList();
        List<Observation> answered =
                through.stream().flatMap(one -> one.answered().stream()).toList();
        Instant knownAt = KnownTimes.after(book, answered, clock.instant());
        String reference = run.reference(order.source().name());
        List<Observation> all = new ArrayList<>(KnownTimes.stamped(changes, knownAt, reference));
        all.addAll(ExampleFigures.takenOut(book, answered, knownAt, reference));
        if (!all.isEmpty()) {
            figures.append(
                    all,
                    Optional.of(key(run)),
                    delivery.digest(),
                    FigureNotes.of(
                            clock.instant(),
                            order.actor(),
                            key(run),
                            all.stream().map(Observation::indicator).toList(),
                            delivery.digest()));
        }
    }

    /** @return how many figures of this answer wait now */
    private int hold(Order order, LiveRun run, QuarantineView shelf, List<Judged> judged) {
        int held = 0;
        for (Judged one : judged) {
            List<Observation> figuresHeld = one.held() ? one.changes().all() : List.of();
            held += figuresHeld.size();
            Optional<QuarantineCase> same = shelf.waiting(one.indicator(), figuresHeld);
            shelf.waiting(one.indicator()).stream()
                    .filter(waiting -> same.filter(waiting::equals).isEmpty())
                    .forEach(waiting -> replace(waiting, run, order.actor()));
            if (!figuresHeld.isEmpty() && same.isEmpty()) {
                store.hold(new QuarantineCase(
                        0,
                        new QuarantineCase.Arrival(order.source().key(), run.id(), clock.instant()),
                        one.indicator(),
                        one.findings(),
                        figuresHeld,
                        Optional.empty()));
            }
        }
        return held;
    }

    private void replace(QuarantineCase waiting, LiveRun run, Actor actor) {
        QuarantineCase.Decision decision = new QuarantineCase.Decision(
                Verdict.REPLACED, decisions.replaced(run.id()), decisions.replacer(run.id()), clock.instant());
        store.decide(waiting.id(), decision, SourceNotes.decided(waiting, decision, actor));
    }

    private Result looked(List<Observation> read, List<Judged> judged) {
        int other = judged.stream().mapToInt(one -> one.changes().all().size()).sum();
        return new Result(State.UNCHANGED, new Counts(read.size(), 0, 0, 0), words.onlyLooked(read.size(), other));
    }

    private Result result(List<Observation> read, List<Judged> judged, int held) {
        List<Changes> taken =
                judged.stream().filter(one -> !one.held()).map(Judged::changes).toList();
        int added = taken.stream().mapToInt(changes -> changes.added().size()).sum();
        int revised =
                taken.stream().mapToInt(changes -> changes.revised().size()).sum();
        Counts counts = new Counts(read.size(), added, revised, held);
        if (held > 0) {
            return new Result(State.HELD, counts, words.held(counts));
        }
        return added + revised > 0
                ? new Result(State.DONE, counts, words.taken(counts))
                : new Result(State.UNCHANGED, counts, words.nothingNew(read.size()));
    }
}
