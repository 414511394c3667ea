package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.AsOf;
import dk.sigtepunkt.domain.text.AsOfWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens committees and figures for one answer and closes them when the answer is made, or fails. What is made must stand
 * on its own: it is written out later, and a slow reader of it keeps no committee from being swapped.
 */
public final class ReadingAnswers {
    /** What a caller hears who names something that is not there. */
    private static final Set<ProblemKind> NOT_KNOWN =
            EnumSet.of(ProblemKind.UNKNOWN_COMMITTEE, ProblemKind.UNKNOWN_FOCUS_AREA, ProblemKind.UNKNOWN_INDICATOR);

    private final Supplier<Catalogue> catalogue;
    private final Words words;
    private final Clock clock;

    /** @param catalogue where readings are opened of what the one may read who calls */
    public ReadingAnswers(Supplier<Catalogue> catalogue, Words words, Clock clock) {
        this.catalogue = catalogue;
        this.words = words;
        this.clock = clock;
    }

    public <T> T answer(Function<Reading, T> maker) {
        return answer(null, maker);
    }

    /** @param asOf the time whose knowledge is asked for, as the caller writes it; null means now */
    public <T> T answer(@Nullable String asOf, Function<Reading, T> maker) {
        if (asOf == null) {
            return made(() -> catalogue.get().open(), maker);
        }
        Instant time = time(asOf, clock);
        try {
            return made(() -> catalogue.get().openAsOf(time), maker);
        } catch (Problem problem) {
            throw NOT_KNOWN.contains(problem.kind()) && isThereNow(maker)
                    ? Problem.of(problem.kind(), "reading.not-yet", asOf)
                    : problem;
        }
    }

    private <T> boolean isThereNow(Function<Reading, T> maker) {
        try {
            made(() -> catalogue.get().open(), maker);
            return true;
        } catch (Problem missingToo) {
            return false;
        }
    }

    private static <T> T made(Supplier<Reading> opened, Function<Reading, T> maker) {
        try (Reading reading = opened.get()) {
            return maker.apply(reading);
        }
    }

    /** What a file says of itself; other answers are marked when they leave. */
    public MarkWords marks(@Nullable String asOf, Strategy strategy) {
        return new MarkWords(new Marks(strategy, known(asOf)), words);
    }

    /** The time whose knowledge is asked for, of an answer that says nothing of committees and figures; empty for now. */
    public Optional<Instant> known(@Nullable String asOf) {
        return Optional.ofNullable(asOf).map(text -> time(text, clock));
    }

    /** The day in Denmark whose knowledge is asked for. */
    public LocalDate day(@Nullable String asOf) {
        return LocalDate.ofInstant(known(asOf).orElseGet(clock::instant), Danish.ZONE);
    }

    static Instant time(String asOf, Clock clock) {
        return Parameters.read(
                asOf, text -> AsOf.parse(text, clock.instant(), AsOfWords.in(Danish.LOCALE)), ProblemKind.BAD_AS_OF);
    }
}
