package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.reading.NamedItems;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges from one reading of everything, for the quarter a caller asks about. */
public final class AssessmentReaders {
    private final Quarters quarters;
    private final ReadingAnswers readings;
    private final ExpectedFocusAreas expected;
    private final Strategies strategies;
    private final JudgementHistory judgements;
    private final Clock clock;
    private final AssessmentWords words;

    public AssessmentReaders(
            Quarters quarters,
            ReadingAnswers readings,
            ExpectedFocusAreas expected,
            Strategies strategies,
            JudgementHistory judgements,
            AssessmentWords words,
            Clock clock) {
        this.quarters = quarters;
        this.readings = readings;
        this.expected = expected;
        this.strategies = strategies;
        this.judgements = judgements;
        this.clock = clock;
        this.words = words;
    }

    /**
     * What a list is made from: what counted in the quarter that is asked for, else all there is, of one strategy.
     *
     * @param period null means the default period
     * @param committee whose list it is; null means all
     * @param asOf null means now
     */
    <T> T answer(
            @Nullable String period,
            @Nullable String committee,
            @Nullable String asOf,
            Function<AssessmentReader, T> maker) {
        return readings.answer(asOf, reading -> {
            Period quarter = quarters.of(reading, period, committee);
            return maker.apply(
                    period == null
                            ? reader(reading, quarter, today(reading))
                            : reader(reading.in(quarter), quarter, quarter.end()));
        });
    }

    /**
     * What one thing is judged from, as it was in the quarter that is asked for; as it is now when it did not count in it.
     *
     * @param committee whose it is; empty for no committee's name
     * @param sigtepunkter what the thing stands under; throws when there is no such thing
     * @param counts whether it is among what counted
     */
    <T> T one(
            @Nullable String period,
            @Nullable String asOf,
            Optional<CommitteeId> committee,
            Function<NamedItems, List<SigtepunktId>> sigtepunkter,
            Predicate<CatalogueSnapshot> counts,
            Function<AssessmentReader, T> maker) {
        return readings.answer(asOf, reading -> {
            Period quarter = quarters.asked(
                    reading, period, sigtepunkter.apply(new NamedItems(reading.committees())), committee);
            Reading then = period == null ? reading : reading.in(quarter);
            LocalDate day = period == null ? today(reading) : quarter.end();
            return maker.apply(reader(counts.test(then.committees()) ? then : reading, quarter, day));
        });
    }

    /**
     * Every committee there is, each in the quarter that its own strategy opens on.
     *
     * @param asOf null means now
     */
    <T> T committees(@Nullable String asOf, BiFunction<Period, List<CommitteeJson>, T> maker) {
        return readings.answer(asOf, reading -> {
            Map<Period, AssessmentReader> readers = new HashMap<>();
            List<CommitteeJson> all = reading.committees().committees().stream()
                    .map(one -> readers.computeIfAbsent(
                                    quarters.of(reading, null, one.id().value()),
                                    quarter -> reader(reading, quarter, today(reading)))
                            .committee(one.id()))
                    .flatMap(Optional::stream)
                    .toList();
            return maker.apply(quarters.asked(reading, null), all);
        });
    }

    /** Whether committees may be read in different quarters. */
    boolean severalPeriods() {
        return quarters.several();
    }

    /** The day whose knowledge is in the reading. */
    private LocalDate today(Reading reading) {
        return LocalDate.ofInstant(reading.known().orElseGet(clock::instant), Danish.ZONE);
    }

    /** @param day as of which the council's areas are meant */
    private AssessmentReader reader(Reading reading, Period quarter, LocalDate day) {
        StrategyAreas areas = quarters.areas(reading, quarters.strategy(reading, quarter));
        ExpectedFocusAreas then = areas.expected(expected.as(day, reading.known()));
        return AssessmentReader.of(
                quarter,
                today(reading),
                areas.of(reading),
                then,
                strategies.asKnown(reading.known()),
                judgements.known(reading.known()).without(reading.withheld()),
                words);
    }
}
