package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;

/**
 * How something stands at the end of a quarter, and why.
 *
 * @param trend how that compares to the end of the quarter before
 */
public record AssessmentView(StatusView status, String reason, String trend) {
    public static AssessmentView of(Assessment now, AssessmentCode before, Period period, Words words) {
        return new AssessmentView(
                StatusView.of(now.code(), words), now.reason(), trend(now.code(), before, period, words));
    }

    private static String trend(AssessmentCode now, AssessmentCode before, Period period, Words words) {
        String then = Danish.period(period.previous());
        return before == now
                ? words.say("view.trend.same", then)
                : words.say(
                        "view.trend.other", AssessmentWords.in(words.language()).name(before), then);
    }
}
