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
     * data, unless one is off course: that is never hidden. One that is not to be judged counts for nothing.
     */
    public Assessment focusArea(List<IndicatorAssessment> all) {
        if (all.isEmpty()) {
            return new Assessment(AssessmentCode.INSUFFICIENT, words.noIndicators());
        }
        List<IndicatorAssessment> indicators = all.stream()
                .filter(one -> one.assessment().code() != AssessmentCode.NOT_JUDGED)
                .toList();
        if (indicators.isEmpty()) {
            return new Assessment(AssessmentCode.NOT_JUDGED, words.nothingToJudge(all.size()));
        }
        AssessmentCode worst = worst(indicators);
        List<String> reasons = new ArrayList<>();
        if (worst != AssessmentCode.INSUFFICIENT) {
            reasons.addAll(reasons(indicators, worst));
        }
        reasons.addAll(reasons(indicators, AssessmentCode.INSUFFICIENT));
        Basis basis = worst.verdict()
                ? Basis.of(indicators.stream().map(one -> one.assessment().basis()))
                : Basis.NONE;
        return new Assessment(worst, String.join(" ", reasons), basis);
    }

    private static AssessmentCode worst(List<IndicatorAssessment> indicators) {
        List<AssessmentCode> judged = indicators.stream()
                .map(one -> one.assessment().code())
                .filter(AssessmentCode::verdict)
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

    /** A committee or a sigtepunkt, from the assessments of its focus areas; those not judged are counted, no more. */
    public Assessment ofFocusAreas(List<Assessment> parts) {
        Assessment whole = ofCodes(parts.stream().map(Assessment::code).toList());
        return whole.code().verdict()
                ? new Assessment(
                        whole.code(), whole.reason(), Basis.of(parts.stream().map(Assessment::basis)))
                : whole;
    }

    /** The same from their codes alone; it rests on nothing. */
    public Assessment ofCodes(List<AssessmentCode> areas) {
        Map<AssessmentCode, Integer> counts = new EnumMap<>(AssessmentCode.class);
        areas.forEach(code -> counts.merge(code, 1, Integer::sum));
        int offCourse = counts.getOrDefault(AssessmentCode.OFF_COURSE, 0);
        int attention = counts.getOrDefault(AssessmentCode.ATTENTION, 0);
        int toJudge = areas.size() - counts.getOrDefault(AssessmentCode.NOT_JUDGED, 0);
        int judged = toJudge - counts.getOrDefault(AssessmentCode.INSUFFICIENT, 0);
        AssessmentCode whole = toJudge == 0 && !areas.isEmpty()
                ? AssessmentCode.NOT_JUDGED
                : code(toJudge, judged, offCourse, attention);
        return new Assessment(whole, words.ofFocusAreas(counts));
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
