package dk.sigtepunkt.domain.assessment;

import static dk.sigtepunkt.domain.assessment.AssessmentCode.ATTENTION;
import static dk.sigtepunkt.domain.assessment.AssessmentCode.INSUFFICIENT;
import static dk.sigtepunkt.domain.assessment.AssessmentCode.OFF_COURSE;
import static dk.sigtepunkt.domain.assessment.AssessmentCode.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRuleTest {
    private static final IndicatorRule RULE = new IndicatorRule(new DanishAssessmentWords());

    private static final Period REPORT = Period.parse("2023K4");
    private static final Indicator RISING = Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180);

    private static IndicatorAssessment judged(Indicator indicator, double value) {
        FigureBook book = FigureBook.EMPTY.with(List.of(Given.figure("2023K4", value, "2024-01-20")));
        return RULE.judge(indicator, book, REPORT);
    }

    @Nested
    class NotAtAll {
        @Test
        void aBackgroundFigureHasNoTargetToBeHeldUpAgainst() {
            IndicatorAssessment fallen = judged(Given.background(), 60);
            assertThat(fallen.assessment())
                    .isEqualTo(new Assessment(AssessmentCode.NOT_JUDGED, "Baggrundstal – vurderes ikke."));
            assertThat(fallen.newest()).isPresent();
            assertThat(fallen.expected()).isEmpty();
            assertThat(fallen.share()).isEmpty();
        }

        @Test
        void aProjectionHasNotComeTrueAndIsNotHeldUpAgainstItsOwnStart() {
            assertThat(judged(Given.projection(), 60).assessment())
                    .isEqualTo(new Assessment(AssessmentCode.NOT_JUDGED, "Fremskrivning – vurderes ikke."));
        }

        @Test
        void alsoWithoutFigures() {
            assertThat(RULE.judge(Given.background(), FigureBook.EMPTY, REPORT)
                            .assessment()
                            .code())
                    .isEqualTo(AssessmentCode.NOT_JUDGED);
        }
    }

    @Nested
    class ByShareOfExpectedProgress {
        /** Half the way from 100 to 180 is passed at the end of 2023: 140 is expected. */
        @ParameterizedTest
        @CsvSource({
            "140,ON_TRACK",
            "138.1,ON_TRACK",
            "137.9,ATTENTION",
            "128.1,ATTENTION",
            "127.9,OFF_COURSE",
            "60,OFF_COURSE"
        })
        void higherIsBetter(double value, AssessmentCode code) {
            assertThat(judged(RISING, value).assessment().code()).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({
            "60,ON_TRACK",
            "61.9,ON_TRACK",
            "62.1,ATTENTION",
            "71.9,ATTENTION",
            "72.1,OFF_COURSE",
            "100,OFF_COURSE"
        })
        void lowerIsBetter(double value, AssessmentCode code) {
            Indicator falling = Given.indicator(Direction.DOWN, Frequency.QUARTER, 20, 20);
            assertThat(judged(falling, value).assessment().code()).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"90,ON_TRACK", "110,ON_TRACK", "111,ON_TRACK", "112,ATTENTION", "84.1,ATTENTION", "83.9,OFF_COURSE"
        })
        void insideABandIsGoodOnBothSides(double value, AssessmentCode code) {
            Indicator within = Given.indicator(Direction.WITHIN, Frequency.QUARTER, 90, 110);
            assertThat(judged(within, value).assessment().code()).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"100,ON_TRACK", "120,ON_TRACK", "96,ON_TRACK", "90,ATTENTION", "60,OFF_COURSE"})
        void holdingALevelIsJudgedByTheShortfall(double value, AssessmentCode code) {
            Indicator level = Given.indicator(Direction.UP, Frequency.QUARTER, 100, 100);
            assertThat(judged(level, value).assessment().code()).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"100,ON_TRACK", "105,ON_TRACK", "110,ATTENTION", "150,OFF_COURSE"})
        void aCourseThatAllowsALossIsJudgedByItsLevel(double value, AssessmentCode code) {
            Indicator mayGrowALittle = Given.indicator(Direction.DOWN, Frequency.QUARTER, 104, 104);
            assertThat(judged(mayGrowALittle, value).assessment().code()).isEqualTo(code);
        }

        @Test
        void afterTheLastTargetTheTargetStands() {
            assertThat(ExpectedCourse.at(RISING, Period.parse("2027K1"))).isEqualTo(180);
        }
    }

    @Nested
    class WhenTheFiguresAreNotThere {
        @Test
        void noFigureIsNotEnoughData() {
            IndicatorAssessment assessment = RULE.judge(RISING, FigureBook.EMPTY, REPORT);
            assertThat(assessment.assessment().code()).isEqualTo(INSUFFICIENT);
            assertThat(assessment.assessment().reason()).contains("endnu ingen tal");
        }

        @Test
        void aSeriesIsStaleWhenTheNextFigureWasDueBeforeTheReportsEnd() {
            FigureBook book = FigureBook.EMPTY.with(List.of(Given.figure("2023K1", 150, "2023-04-20")));
            IndicatorAssessment fresh = RULE.judge(RISING, book, Period.parse("2023K2"));
            IndicatorAssessment stale = RULE.judge(RISING, book, Period.parse("2023K3"));
            assertThat(fresh.assessment().code()).isEqualTo(ON_TRACK);
            assertThat(stale.assessment().code()).isEqualTo(INSUFFICIENT);
            assertThat(stale.assessment().reason()).contains("forældede").contains("30.07.2023");
        }

        @Test
        void nothingIsStaleAsOfADayThatHasNotCome() {
            FigureBook book = FigureBook.EMPTY.with(List.of(Given.figure("2023K1", 150, "2023-04-20")));
            Period running = Period.parse("2023K3");
            assertThat(codeOn("2023-07-30", book, running)).isEqualTo(ON_TRACK);
            assertThat(codeOn("2023-07-31", book, running)).isEqualTo(INSUFFICIENT);
            assertThat(codeOn("2024-01-01", book, Period.parse("2023K2"))).isEqualTo(ON_TRACK);
        }

        private static AssessmentCode codeOn(String day, FigureBook book, Period quarter) {
            return new IndicatorRule(new DanishAssessmentWords(), LocalDate.parse(day))
                    .judge(RISING, book, quarter)
                    .assessment()
                    .code();
        }

        @Test
        void laterPeriodsAreLeftOut() {
            FigureBook book = FigureBook.EMPTY.with(List.of(Given.figure("2024K1", 150, "2024-04-20")));
            assertThat(RULE.judge(RISING, book, REPORT).newest()).isEmpty();
        }
    }

    @Nested
    class AfterABreakInWhatIsMeasured {
        private final Indicator broken = Given.from("2023-07-01", false);

        @Test
        void figuresFromBeforeItAreNeverJudged() {
            FigureBook book = FigureBook.EMPTY.with(List.of(Given.figure("2023K2", 150, "2023-07-20")));
            IndicatorAssessment assessment = RULE.judge(broken, book, Period.parse("2023K3"));
            assertThat(assessment.assessment().code()).isEqualTo(INSUFFICIENT);
            assertThat(assessment.assessment().reason())
                    .isEqualTo("Tallene for »Måling« kan ikke bruges: det seneste er for 2. kvartal 2023, og fra"
                            + " 01.07.2023 måles der på en anden måde.");
            assertThat(assessment.newest()).isPresent();
        }

        @Test
        void figuresFromAfterItAreJudged() {
            FigureBook book = FigureBook.EMPTY.with(
                    List.of(Given.figure("2023K2", 1, "2023-07-20"), Given.figure("2023K3", 150, "2023-10-20")));
            assertThat(RULE.judge(broken, book, REPORT).assessment().code()).isEqualTo(ON_TRACK);
        }

        @Test
        void aSeriesThatStaysComparableGoesOn() {
            FigureBook book = FigureBook.EMPTY.with(List.of(Given.figure("2023K2", 150, "2023-07-20")));
            Indicator carriedOn = Given.from("2023-07-01", true);
            assertThat(RULE.judge(carriedOn, book, Period.parse("2023K3"))
                            .assessment()
                            .code())
                    .isEqualTo(ON_TRACK);
        }
    }

    @Test
    void theFigureKnownLastIsJudged() {
        FigureBook book = FigureBook.EMPTY.with(
                List.of(Given.figure("2023K4", 140, "2024-01-20"), Given.figure("2023K4", 100, "2024-06-01")));
        assertThat(RULE.judge(RISING, book, REPORT).assessment().code()).isEqualTo(OFF_COURSE);
    }

    @Test
    void aFigureThatMissesByLittleSaysWhyItIsOnTrack() {
        assertThat(judged(RISING, 139).assessment().reason())
                .endsWith("140,0\u00a0%; inden for den tilladte afvigelse.");
        assertThat(judged(RISING, 139.99).assessment().reason()).endsWith("mindst 140,0\u00a0%.");
        assertThat(judged(RISING, 141).assessment().reason()).endsWith("mindst 140,0\u00a0%.");
    }

    @Test
    void theReasonNamesFigureAndExpectationInDanish() {
        assertThat(judged(RISING, 128.5).assessment().reason())
                .isEqualTo("Måling: 128,5\u00a0% i 4. kvartal 2023; ventet på vej mod målet: mindst 140,0\u00a0%.");
        assertThat(judged(RISING, 128.5).assessment().code()).isEqualTo(ATTENTION);
    }
}
