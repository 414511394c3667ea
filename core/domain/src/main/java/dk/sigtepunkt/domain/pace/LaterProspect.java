package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is to be said beside a status, reckoned when it is first asked for: most pages show the status alone. */
public final class LaterProspect implements Supplier<Optional<Prospect>> {
    private final Supplier<Optional<Prospect>> rule;
    private final AtomicReference<Optional<Optional<Prospect>>> reckoned = new AtomicReference<>(Optional.empty());

    private LaterProspect(Supplier<Optional<Prospect>> rule) {
        this.rule = rule;
    }

    public static LaterProspect of(IndicatorAssessment judged, FigureBook book, Period quarter) {
        return new LaterProspect(() -> ProspectRule.prospect(judged, book, quarter));
    }

    public static LaterProspect known(Optional<Prospect> prospect) {
        return new LaterProspect(() -> prospect);
    }

    /** The same each time. Two threads that ask at once may both reckon it, and have the same answer. */
    @Override
    public Optional<Prospect> get() {
        return reckoned.updateAndGet(before -> before.isPresent() ? before : Optional.of(rule.get()))
                .orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LaterProspect later && get().equals(later.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
