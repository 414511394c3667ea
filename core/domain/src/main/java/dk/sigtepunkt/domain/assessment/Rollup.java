package dk.sigtepunkt.domain.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The written rule for going from parts to a whole; see core/docs/assessment.md. A part that is off course is never
 * averaged away: the whole above it is at best {@link AssessmentCode#ATTENTION}.
 */
public final class Rollup {
    /** From this share of the judged parts off course, the whole is off course. */
    private static final double OFF_COURSE_SHARE = 1.0 / 3;
    /** From this share of the judged parts needing attention, the whole needs attention. */
    private static final double ATTENTION_SHARE = 1.0 / 3;

    private final AssessmentWords words;

    public Rollup(AssessmentWords words) {
        this.words = words;
    }

    /**
     * A focus area takes the worst of its indicators that can be judged. When fewer than half can, there is not enough
     * data, unless one is off course: that is never hidden.
     */
    public Assessment focusArea(List<IndicatorAssessment> indicators) {
        if (indicators.isEmpty()) {
            return new Assessment(AssessmentCode.INSUFFICIENT, words.noIndicators());
        }
        AssessmentCode worst = worst(indicators);
        List<String> reasons = new ArrayList<>();
        if (worst != AssessmentCode.INSUFFICIENT) {
            reasons.addAll(reasons(indicators, worst));
        }
        reasons.addAll(reasons(indicators, AssessmentCode.INSUFFICIENT));
        return new Assessment(worst, String.join(" ", reasons));
    }

    private static AssessmentCode worst(List<IndicatorAssessment> indicators) {
        List<AssessmentCode> judged = indicators.stream()
                .map(one -> one.assessment().code())
                .filter(code -> code != AssessmentCode.INSUFFICIENT)
                .toList();
        boolean tooFew = judged.size() * 2 < indicators.size();
        return judged.stream()
                .max(Comparator.naturalOrder())
                .filter(code -> code == AssessmentCode.OFF_COURSE || !tooFew)
                .orElse(AssessmentCode.INSUFFICIENT);
    }

    private static List<String> reasons(List<IndicatorAssessment> indicators, AssessmentCode code) {
        return indicators.stream()
                .map(IndicatorAssessment::assessment)
                .filter(assessment -> assessment.code() == code)
                .map(Assessment::reason)
                .toList();
    }

    /** A committee or a sigtepunkt, from the assessments of its focus areas. */
    public Assessment ofFocusAreas(List<AssessmentCode> areas) {
        Map<AssessmentCode, Integer> counts = new EnumMap<>(AssessmentCode.class);
        areas.forEach(code -> counts.merge(code, 1, Integer::sum));
        int offCourse = counts.getOrDefault(AssessmentCode.OFF_COURSE, 0);
        int attention = counts.getOrDefault(AssessmentCode.ATTENTION, 0);
        int judged = areas.size() - counts.getOrDefault(AssessmentCode.INSUFFICIENT, 0);
        return new Assessment(code(areas.size(), judged, offCourse, attention), words.ofFocusAreas(counts));
    }

    private static AssessmentCode code(int all, int judged, int offCourse, int attention) {
        if (offCourse > 0) {
            return offCourse >= judged * OFF_COURSE_SHARE ? AssessmentCode.OFF_COURSE : AssessmentCode.ATTENTION;
        }
        if (judged == 0 || judged * 2 < all) {
            return AssessmentCode.INSUFFICIENT;
        }
        return attention >= judged * ATTENTION_SHARE ? AssessmentCode.ATTENTION : AssessmentCode.ON_TRACK;
    }
}
