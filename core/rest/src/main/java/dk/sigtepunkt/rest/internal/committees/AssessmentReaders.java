package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges from one reading of everything, for the quarter a caller asks about. */
public final class AssessmentReaders {
    private final Quarters quarters;
    private final ReadingAnswers readings;
    private final ExpectedFocusAreas expected;
    private final AssessmentWords words;

    public AssessmentReaders(
            Quarters quarters, ReadingAnswers readings, ExpectedFocusAreas expected, AssessmentWords words) {
        this.quarters = quarters;
        this.readings = readings;
        this.expected = expected;
        this.words = words;
    }

    /**
     * @param period null means the default period
     * @param asOf null means now
     */
    <T> T answer(@Nullable String period, @Nullable String asOf, Function<AssessmentReader, T> maker) {
        return readings.answer(
                asOf,
                reading -> maker.apply(AssessmentReader.of(quarters.asked(reading, period), reading, expected, words)));
    }
}
