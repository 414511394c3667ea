package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A run that is under way; what it says of itself is stored, though not more often than somebody can read it. */
final class LiveRun {
    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    private final SourceStore store;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final SourceRun begun;
    private final UnaryOperator<String> masked;
    private final Set<String> declared;
    private final RunWords words;
    private long shown = System.nanoTime() - BETWEEN;

    /**
     * @param masked takes secrets out of a sentence: what is said here is public
     * @param declared names of columns that may be told to all
     */
    LiveRun(SourceStore store, SourceRun begun, UnaryOperator<String> masked, Set<String> declared, RunWords words) {
        this.store = store;
        this.masked = masked;
        this.declared = declared;
        this.words = words;
        this.begun = begun;
    }

    long id() {
        return begun.id();
    }

    /** What the figures of this run name as where they came from. */
    String reference(String sourceName) {
        return words.reference(sourceName, id());
    }

    void step(String sentence) {
        if (System.nanoTime() - shown >= BETWEEN) {
            shown = System.nanoTime();
            store.update(with(State.RUNNING, Optional.empty(), Counts.NONE, sentence));
        }
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    SourceRun end(State state, Counts counts, String sentence, Instant at) {
        SourceRun ended = with(state, Optional.of(at), counts, sentence);
        store.update(ended);
        return ended;
    }

    private SourceRun with(State state, Optional<Instant> ended, Counts counts, String sentence) {
        return new SourceRun(
                begun.id(),
                begun.source(),
                begun.start(),
                ended,
                state,
                counts,
                new SourceRun.Account(
                        open(sentence),
                        warnings.stream().map(this::open).toList(),
                        new SourceRun.InFull(
                                whole(sentence),
                                warnings.stream().map(this::whole).toList())));
    }

    private String open(String sentence) {
        return masked.apply(Quoted.open(sentence, declared));
    }

    private String whole(String sentence) {
        return masked.apply(Quoted.whole(sentence));
    }
}
