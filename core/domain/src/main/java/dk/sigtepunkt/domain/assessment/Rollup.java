package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.domain.text.Danish;
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

    private Rollup() {}

    /** A focus area takes the worst of its indicators, as long as at least half of them can be judged. */
    public static Assessment focusArea(List<IndicatorAssessment> indicators) {
        if (indicators.isEmpty()) {
            return new Assessment(AssessmentCode.INSUFFICIENT, "Fokusområdet har ingen indikatorer endnu.");
        }
        List<IndicatorAssessment> judged = indicators.stream()
                .filter(indicator -> indicator.assessment().code() != AssessmentCode.INSUFFICIENT)
                .toList();
        List<String> reasons = new ArrayList<>();
        List<IndicatorAssessment> unjudged =
                indicators.stream().filter(one -> !judged.contains(one)).toList();
        if (judged.size() * 2 < indicators.size()) {
            unjudged.forEach(one -> reasons.add(one.assessment().reason()));
            return new Assessment(AssessmentCode.INSUFFICIENT, String.join(" ", reasons));
        }
        AssessmentCode worst = judged.stream()
                .map(one -> one.assessment().code())
                .max(Comparator.naturalOrder())
                .orElse(AssessmentCode.INSUFFICIENT);
        judged.stream()
                .filter(one -> one.assessment().code() == worst)
                .forEach(one -> reasons.add(one.assessment().reason()));
        unjudged.forEach(one -> reasons.add(one.assessment().reason()));
        return new Assessment(worst, String.join(" ", reasons));
    }

    /** A committee or a sigtepunkt, from the assessments of its focus areas. */
    public static Assessment ofFocusAreas(List<AssessmentCode> areas) {
        Map<AssessmentCode, Integer> counts = new EnumMap<>(AssessmentCode.class);
        areas.forEach(code -> counts.merge(code, 1, Integer::sum));
        int offCourse = counts.getOrDefault(AssessmentCode.OFF_COURSE, 0);
        int attention = counts.getOrDefault(AssessmentCode.ATTENTION, 0);
        int judged = areas.size() - counts.getOrDefault(AssessmentCode.INSUFFICIENT, 0);
        return new Assessment(code(areas.size(), judged, offCourse, attention), sentence(counts, areas.size()));
    }

    private static AssessmentCode code(int all, int judged, int offCourse, int attention) {
        if (judged == 0 || judged * 2 < all) {
            return AssessmentCode.INSUFFICIENT;
        }
        if (offCourse >= judged * OFF_COURSE_SHARE) {
            return AssessmentCode.OFF_COURSE;
        }
        return offCourse > 0 || attention >= judged * ATTENTION_SHARE
                ? AssessmentCode.ATTENTION
                : AssessmentCode.ON_TRACK;
    }

    private static String sentence(Map<AssessmentCode, Integer> counts, int all) {
        if (all == 0) {
            return "Der er ingen fokusområder.";
        }
        List<String> parts = new ArrayList<>();
        part(parts, counts, AssessmentCode.OFF_COURSE, "er ude af kurs");
        part(parts, counts, AssessmentCode.ATTENTION, "kræver opmærksomhed");
        part(parts, counts, AssessmentCode.ON_TRACK, "er på rette vej");
        part(parts, counts, AssessmentCode.INSUFFICIENT, "mangler data");
        return "Af %s: %s.".formatted(Danish.count(all, "fokusområde", "fokusområder"), String.join(", ", parts));
    }

    private static void part(
            List<String> parts, Map<AssessmentCode, Integer> counts, AssessmentCode code, String words) {
        int count = counts.getOrDefault(code, 0);
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }
}
