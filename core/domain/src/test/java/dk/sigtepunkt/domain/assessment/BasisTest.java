package dk.sigtepunkt.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {
    private static final Optional<Adoption> NOBODY = Optional.empty();
    private static final Optional<Adoption> COUNCIL =
            Optional.of(new Adoption("Byrådet", LocalDate.of(2022, 10, 26), "Referat"));
    private static final Period PERIOD = Period.parse("2023K4");
    private static final Baseline STARTED = new Baseline(Period.parse("2021"), 100, "Tælling", COUNCIL);
    private static final Thresholds LIMITS = new Thresholds(0.95, 0.7, COUNCIL);

    private static Indicator indicator(Direction direction, Baseline baseline, Thresholds limits, Target... targets) {
        Indicator like = Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180);
        return new Indicator(
                new IndicatorId(like.id().committee(), "maaling"),
                new FocusAreaKey("omraade"),
                like.name(),
                like.definition(),
                like.unit(),
                direction,
                baseline,
                List.of(targets),
                limits,
                like.frequency(),
                1,
                Aggregation.NONE,
                like.source());
    }

    private static Target target(String period, Optional<Adoption> adopted) {
        return new Target(Period.parse(period), 180, 180, "Plan", adopted);
    }

    private static String said(Indicator indicator) {
        FigureBook book = FigureBook.EMPTY.with(List.of(Given.figure("2023K4", 140, "2024-01-20")));
        return new DanishAssessmentWords()
                .basis(new IndicatorRule(new DanishAssessmentWords())
                        .judge(indicator, book, PERIOD)
                        .assessment()
                        .basis());
    }

    @Test
    void whatIsAllAdoptedLeavesNothingToSay() {
        assertThat(said(indicator(Direction.UP, STARTED, LIMITS, target("2025", COUNCIL))))
                .isEmpty();
    }

    @Test
    void eachPartThatNobodyAdoptedIsNamed() {
        Baseline made = new Baseline(Period.parse("2021"), 100, "Eksempeldata");
        assertThat(said(indicator(Direction.UP, made, Thresholds.DEFAULT, target("2025", NOBODY))))
                .isEqualTo("Ikke vedtaget: mål, udgangspunkt og grænser. Udgangspunktet er eksempeldata.");
        assertThat(said(indicator(Direction.UP, STARTED, LIMITS, target("2025", NOBODY))))
                .isEqualTo("Ikke vedtaget: mål.");
    }

    @Test
    void aRealFigureOnAMadeUpStartSaysSoWhoeverAdoptedTheRest() {
        Baseline made = new Baseline(Period.parse("2021"), 100, "Eksempeldata", COUNCIL);
        assertThat(said(indicator(Direction.UP, made, LIMITS, target("2025", COUNCIL))))
                .isEqualTo("Udgangspunktet er eksempeldata.");
    }

    @Test
    void aBandIsJudgedWithoutItsStart() {
        Baseline made = new Baseline(Period.parse("2021"), 100, "Eksempeldata");
        Target band = new Target(Period.parse("2025"), 90, 110, "Plan", COUNCIL);
        assertThat(said(indicator(Direction.WITHIN, made, LIMITS, band))).isEmpty();
    }

    /** At the end of 2023 the way from 2022 to 2025 is expected to be half done; 2030 is far off. */
    @ParameterizedTest
    @CsvSource({"2022,true", "2025,true", "2030,false"})
    void onlyTheTargetsInForceCount(String notAdopted, boolean counts) {
        Target[] targets = Stream.of("2022", "2025", "2030")
                .map(period -> target(period, period.equals(notAdopted) ? NOBODY : COUNCIL))
                .toArray(Target[]::new);
        assertThat(said(indicator(Direction.UP, STARTED, LIMITS, targets)))
                .isEqualTo(counts ? "Ikke vedtaget: mål." : "");
    }

    @Test
    void aWholeCountsItsParts() {
        Baseline counted = new Baseline(Period.parse("2021"), 100, "Tælling");
        Basis open = Basis.of(indicator(Direction.UP, counted, Thresholds.DEFAULT, target("2025", NOBODY)), PERIOD);
        Basis limitsOnly =
                Basis.of(indicator(Direction.UP, STARTED, Thresholds.DEFAULT, target("2025", COUNCIL)), PERIOD);
        DanishAssessmentWords words = new DanishAssessmentWords();
        assertThat(words.basis(Basis.of(Stream.of(open, limitsOnly, limitsOnly))))
                .isEqualTo("Ikke vedtaget: mål for 1, udgangspunkt for 1 og grænser for 3 af 3 vurderede indikatorer.");
        assertThat(words.basis(Basis.of(Stream.of(limitsOnly, limitsOnly))))
                .isEqualTo("Ikke vedtaget for nogen af de 2 vurderede indikatorer: grænser.");
        assertThat(Basis.alike(Stream.of(open, open, Basis.NONE))).isTrue();
        assertThat(Basis.alike(Stream.of(open, limitsOnly))).isFalse();
    }

    @Test
    void whatIsNoVerdictRestsOnNothing() {
        Basis open = Basis.of(indicator(Direction.UP, STARTED, Thresholds.DEFAULT, target("2025", NOBODY)), PERIOD);
        Rollup rollup = new Rollup(new DanishAssessmentWords());
        Assessment judged = new Assessment(AssessmentCode.ON_TRACK, "", open);
        Assessment missing = new Assessment(AssessmentCode.INSUFFICIENT, "");
        assertThat(rollup.ofFocusAreas(List.of(judged, missing)).basis()).isEqualTo(open);
        assertThat(rollup.ofFocusAreas(List.of(judged, missing, missing)).basis())
                .isEqualTo(Basis.NONE);
    }

    @Test
    void aRealFigureRestsOnNoExampleThoughEarlierOnesAreMadeUpUnlessItsBaselineIs() {
        Baseline madeUp = new Baseline(Period.parse("2021"), 100, "Eksempeldata");
        Indicator counted = indicator(Direction.UP, STARTED, LIMITS, target("2025", COUNCIL));
        Indicator started = indicator(Direction.UP, madeUp, LIMITS, target("2025", COUNCIL));
        Indicator within = indicator(Direction.WITHIN, madeUp, LIMITS, target("2025", COUNCIL));
        Observation example = Given.figure("2022K4", 140, "2023-01-20");
        Observation real = Given.real("2023K4", 140, "2024-01-20");
        assertThat(restsOnExample(counted, example, real)).isFalse();
        assertThat(restsOnExample(within, example, real)).isFalse();
        assertThat(restsOnExample(started, example, real)).isTrue();
        assertThat(restsOnExample(counted, example)).isTrue();
        assertThat(restsOnExample(counted)).isFalse();
    }

    private static boolean restsOnExample(Indicator indicator, Observation... figures) {
        return new IndicatorRule(new DanishAssessmentWords())
                .judge(indicator, FigureBook.EMPTY.with(List.of(figures)), PERIOD)
                .restsOnExample();
    }
}
