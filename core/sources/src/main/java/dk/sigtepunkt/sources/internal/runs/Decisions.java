package dk.sigtepunkt.sources.internal.runs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureNotes;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.SourceNotes;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.sources.internal.guard.KnownFigures;
import dk.sigtepunkt.sources.internal.runs.words.DecisionWords;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person decides about figures in quarantine. */
public final class Decisions {

    private final DecisionWords words = DecisionWords.in(Danish.LOCALE);
    private final FigureStore figures;
    private final SourceStore store;
    private final RunExecutor desk;
    private final Clock clock;

    public Decisions(FigureStore figures, SourceStore store, RunExecutor desk, Clock clock) {
        this.figures = figures;
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    public SourceOutcome decide(long id, Verdict verdict, String reason, Actor actor) {
        Optional<SourceOutcome> objection = Reason.objection(reason);
        if (objection.isPresent()) {
            return objection.get();
        }
        Optional<QuarantineCase> found = store.held(id);
        if (found.isEmpty() || verdict == Verdict.REPLACED) {
            return refused("unknown-case", words.unknownCase());
        }
        // While a run of the source is under way, it may be replacing this very case.
        return desk.alone(found.get().arrival().source(), () -> alone(id, verdict, reason.strip(), actor))
                .orElseGet(() -> desk.alreadyRunning(found.get().arrival().source()));
    }

    private SourceOutcome alone(long id, Verdict verdict, String reason, Actor actor) {
        QuarantineCase held = store.held(id).orElseThrow();
        if (held.decision().isPresent()) {
            return refused(
                    "already-decided",
                    words.alreadyDecided(held.decision().get().verdict()));
        }
        if (verdict == Verdict.RELEASED) {
            release(held, actor);
        } else if (figures.receipt(key(held)).isPresent()) {
            return refused("already-decided", words.alreadyTaken());
        }
        QuarantineCase.Decision decision = new QuarantineCase.Decision(verdict, reason, actor.name(), clock.instant());
        store.decide(id, decision, SourceNotes.decided(held, decision, actor));
        int count = held.figures().size();
        return new SourceOutcome(
                true,
                "done",
                verdict == Verdict.RELEASED ? words.released(count) : words.rejected(count),
                Optional.of(held.arrival().run()));
    }

    /** The key makes it safe to try again when the server stopped between the append and the mark on the case. */
    private void release(QuarantineCase held, Actor actor) {
        FigureBook book = figures.book();
        Instant knownAt = KnownTimes.after(book, held.figures(), clock.instant());
        String reference = words.releasedReference(held.figures().get(0).reference());
        List<Observation> all = new ArrayList<>(KnownTimes.stamped(changed(held, book), knownAt, reference));
        all.addAll(ExampleFigures.takenOut(book, held.figures(), knownAt, reference));
        if (!all.isEmpty() || figures.receipt(key(held)).isPresent()) {
            String digest = digest(held);
            figures.append(
                    all,
                    Optional.of(key(held)),
                    digest,
                    FigureNotes.of(clock.instant(), actor, key(held), List.of(held.indicator()), digest));
        }
    }

    /** Since it was held, somebody may have entered the same figure by hand. */
    private static List<Observation> changed(QuarantineCase held, FigureBook book) {
        return Changes.of(held.figures(), KnownFigures.of(book, held.indicator()))
                .all();
    }

    private static String key(QuarantineCase held) {
        return "karantaene-" + held.id();
    }

    private static String digest(QuarantineCase held) {
        String all = held.figures().stream().map(Observation::toString).collect(Collectors.joining("\n"));
        return Sha256.hex(all.getBytes(UTF_8));
    }

    private static SourceOutcome refused(String code, String sentence) {
        return new SourceOutcome(false, code, sentence, Optional.empty());
    }
}
