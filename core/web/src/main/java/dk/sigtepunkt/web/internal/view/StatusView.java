package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.text.Words;

/** An assessment as it is shown: never by colour alone. */
public record StatusView(String code, String symbol, String word) {
    public static StatusView of(AssessmentCode code, Words words) {
        return new StatusView(
                code.code(), symbol(code), AssessmentWords.in(words.language()).name(code));
    }

    /**
     * How new figures are on the day the page is read. It is no assessment and looks like none: the sign is a clock, which
     * is drawn, and the colour is grey.
     */
    public static StatusView freshness(String word) {
        return new StatusView("freshness", "", word);
    }

    /** As an indicator has it: one that is not judged says what it is instead. */
    public static StatusView of(IndicatorAssessment judged, Words words) {
        AssessmentCode code = judged.assessment().code();
        return code == AssessmentCode.NOT_JUDGED
                ? new StatusView(
                        code.code(),
                        symbol(code),
                        AssessmentWords.in(words.language()).notJudged(judged.indicator()))
                : of(code, words);
    }

    private static String symbol(AssessmentCode code) {
        return switch (code) {
            case ON_TRACK -> "▲";
            case ATTENTION -> "◆";
            case OFF_COURSE -> "▼";
            case INSUFFICIENT -> "○";
            case NOT_JUDGED -> "□";
        };
    }
}
