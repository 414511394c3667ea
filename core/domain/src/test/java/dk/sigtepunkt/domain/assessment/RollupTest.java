package dk.sigtepunkt.domain.assessment;

import static dk.sigtepunkt.domain.assessment.AssessmentCode.ATTENTION;
import static dk.sigtepunkt.domain.assessment.AssessmentCode.INSUFFICIENT;
import static dk.sigtepunkt.domain.assessment.AssessmentCode.NOT_JUDGED;
import static dk.sigtepunkt.domain.assessment.AssessmentCode.OFF_COURSE;
import static dk.sigtepunkt.domain.assessment.AssessmentCode.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.Given;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RollupTest {
    private static final Rollup ROLLUP = new Rollup(new DanishAssessmentWords());

    private static IndicatorAssessment indicator(AssessmentCode code) {
        return new IndicatorAssessment(
                Given.indicator(Direction.UP, Frequency.YEAR, 1, 1),
                new Assessment(code, new DanishAssessmentWords().name(code) + "."),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static AssessmentCode area(AssessmentCode... indicators) {
        return ROLLUP.focusArea(
                        Arrays.stream(indicators).map(RollupTest::indicator).toList())
                .code();
    }

    private static AssessmentCode whole(int onTrack, int attention, int offCourse, int insufficient) {
        return ROLLUP.ofCodes(Stream.of(
                                Collections.nCopies(onTrack, ON_TRACK),
                                Collections.nCopies(attention, ATTENTION),
                                Collections.nCopies(offCourse, OFF_COURSE),
                                Collections.nCopies(insufficient, INSUFFICIENT))
                        .flatMap(List::stream)
                        .toList())
                .code();
    }

    @Nested
    class OfAFocusArea {
        @Test
        void theWorstIndicatorDecides() {
            assertThat(area(ON_TRACK, ON_TRACK)).isEqualTo(ON_TRACK);
            assertThat(area(ON_TRACK, ATTENTION)).isEqualTo(ATTENTION);
            assertThat(area(ON_TRACK, OFF_COURSE, ATTENTION)).isEqualTo(OFF_COURSE);
        }

        @Test
        void atLeastHalfMustBeJudged() {
            assertThat(area()).isEqualTo(INSUFFICIENT);
            assertThat(area(INSUFFICIENT)).isEqualTo(INSUFFICIENT);
            assertThat(area(ON_TRACK, INSUFFICIENT)).isEqualTo(ON_TRACK);
            assertThat(area(ATTENTION, INSUFFICIENT, INSUFFICIENT)).isEqualTo(INSUFFICIENT);
        }

        @Test
        void oneOffCourseIsNotHiddenByMissingData() {
            assertThat(area(OFF_COURSE, INSUFFICIENT, INSUFFICIENT)).isEqualTo(OFF_COURSE);
        }

        @Test
        void whatIsNotJudgedCountsForNothing() {
            assertThat(area(ON_TRACK, NOT_JUDGED, NOT_JUDGED, NOT_JUDGED)).isEqualTo(ON_TRACK);
            assertThat(area(ON_TRACK, INSUFFICIENT, INSUFFICIENT, NOT_JUDGED)).isEqualTo(INSUFFICIENT);
            assertThat(area(INSUFFICIENT, NOT_JUDGED)).isEqualTo(INSUFFICIENT);
            assertThat(ROLLUP.focusArea(List.of(indicator(ON_TRACK), indicator(NOT_JUDGED)))
                            .reason())
                    .isEqualTo("På rette vej.");
        }

        @Test
        void nothingButBackgroundFiguresHasNoStatusAndSaysWhy() {
            assertThat(ROLLUP.focusArea(List.of(indicator(NOT_JUDGED))))
                    .isEqualTo(
                            new Assessment(
                                    NOT_JUDGED,
                                    "Fokusområdets eneste indikator er et baggrundstal eller en fremskrivning og vurderes ikke."));
            assertThat(ROLLUP.focusArea(List.of(indicator(NOT_JUDGED), indicator(NOT_JUDGED)))
                            .reason())
                    .isEqualTo(
                            "Fokusområdets 2 indikatorer er alle baggrundstal eller fremskrivninger og vurderes ikke.");
        }

        @Test
        void whatCouldNotBeJudgedIsNamedBesideTheWorst() {
            Assessment assessment = ROLLUP.focusArea(List.of(indicator(OFF_COURSE), indicator(INSUFFICIENT)));
            assertThat(assessment.reason()).isEqualTo("Ude af kurs. Ikke nok data.");
        }
    }

    @Nested
    class OfACommitteeOrSigtepunkt {
        @Test
        void oneOffCourseIsNeverAveragedAway() {
            assertThat(whole(100, 0, 1, 0)).isEqualTo(ATTENTION);
        }

        @Test
        void oneOffCourseIsNotHiddenByMissingData() {
            assertThat(whole(0, 0, 4, 6)).isEqualTo(OFF_COURSE);
            assertThat(whole(3, 0, 1, 6)).isEqualTo(ATTENTION);
        }

        @Test
        void aThirdOffCourseIsOffCourse() {
            assertThat(whole(4, 0, 2, 0)).isEqualTo(OFF_COURSE);
            assertThat(whole(5, 0, 2, 0)).isEqualTo(ATTENTION);
        }

        @Test
        void aThirdNeedingAttentionNeedsAttention() {
            assertThat(whole(2, 1, 0, 0)).isEqualTo(ATTENTION);
            assertThat(whole(3, 1, 0, 0)).isEqualTo(ON_TRACK);
        }

        @Test
        void mostlyWithoutDataIsNotEnoughData() {
            assertThat(whole(1, 0, 0, 2)).isEqualTo(INSUFFICIENT);
            assertThat(whole(0, 0, 0, 0)).isEqualTo(INSUFFICIENT);
            assertThat(whole(1, 0, 0, 1)).isEqualTo(ON_TRACK);
        }

        @Test
        void anAreaWithoutAStatusIsCountedAndNothingMore() {
            assertThat(ROLLUP.ofCodes(List.of(ON_TRACK, NOT_JUDGED, NOT_JUDGED)))
                    .isEqualTo(new Assessment(ON_TRACK, "Af 3 fokusområder: 1 er på rette vej, 2 vurderes ikke."));
            assertThat(ROLLUP.ofCodes(List.of(OFF_COURSE, ON_TRACK, ON_TRACK, NOT_JUDGED))
                            .code())
                    .isEqualTo(OFF_COURSE);
            assertThat(ROLLUP.ofCodes(List.of(ON_TRACK, INSUFFICIENT, NOT_JUDGED))
                            .code())
                    .isEqualTo(ON_TRACK);
            assertThat(ROLLUP.ofCodes(List.of(NOT_JUDGED)).code()).isEqualTo(NOT_JUDGED);
        }

        @Test
        void theReasonCountsEveryArea() {
            assertThat(ROLLUP.ofCodes(List.of(ON_TRACK, OFF_COURSE, INSUFFICIENT))
                            .reason())
                    .isEqualTo("Af 3 fokusområder: 1 er ude af kurs, 1 er på rette vej, 1 mangler data.");
        }
    }
}
