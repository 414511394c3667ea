package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.QuarterAssessment;
import java.util.List;
import java.util.Optional;

/**
 * How something stands at the end of a quarter, and why.
 *
 * @param trend how that compares to the end of the quarter before, if that was reported too; empty for a quarter to come
 * @param basis what it rests on that nobody has adopted; empty when there is nothing of that
 * @param persons what people say of it beside that
 */
public record AssessmentView(StatusView status, String reason, String trend, String basis, PersonsView persons) {
    /** Of a committee or a sigtepunkt. */
    public static AssessmentView of(QuarterAssessment now, ConsolidatedReport report, Words words) {
        return of(now, report, PersonsView.ofWhole(now, words), words);
    }

    /** Of a focus area. */
    public static AssessmentView of(FocusAreaPart area, ConsolidatedReport report, Words words) {
        return of(area.assessment(), report, PersonsView.of(area.judgement(), words), words);
    }

    /** Of an indicator. */
    public static AssessmentView of(IndicatorPart part, ConsolidatedReport report, Words words) {
        Assessment now = part.now().assessment();
        QuarterAssessment assessed = new QuarterAssessment(now, Optional.of(part.before()), List.of(part.persons()));
        return new AssessmentView(
                StatusView.of(part.now(), words),
                now.reason(),
                trend(assessed, report, words),
                AssessmentWords.in(words.language()).basis(now.basis()),
                PersonsView.of(part.persons(), words));
    }

    private static AssessmentView of(
            QuarterAssessment now, ConsolidatedReport report, PersonsView persons, Words words) {
        return new AssessmentView(
                StatusView.of(now.code(), words),
                now.reason(),
                trend(now, report, words),
                AssessmentWords.in(words.language()).basis(now.basis()),
                persons);
    }

    private static String trend(QuarterAssessment now, ConsolidatedReport report, Words words) {
        Period period = report.period();
        if (period.start().isAfter(report.today())) {
            return "";
        }
        if (period.equals(report.strategy().firstReport())) {
            return words.say("view.trend.first");
        }
        String then = Danish.period(period.previous());
        if (now.then().isEmpty()) {
            return words.say("view.trend.new", then);
        }
        return now.before() == now.code()
                ? words.say("view.trend.same", then)
                : words.say(
                        "view.trend.other", AssessmentWords.in(words.language()).name(now.before()), then);
    }
}
