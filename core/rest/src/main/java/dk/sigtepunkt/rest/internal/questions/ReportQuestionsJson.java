package dk.sigtepunkt.rest.internal.questions;

import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuartersQuestions;
import java.time.LocalDate;
import java.util.List;

/**
 * The questions that follow a quarter's report.
 *
 * @param following those of the quarter, as they stood at its end: not answered by then, or answered within it
 * @param since what waits on the day of the report and did not at the quarter's end
 */
public record ReportQuestionsJson(List<QuestionJson> following, List<QuestionJson> since) {
    public static ReportQuestionsJson of(QuartersQuestions quarter) {
        return new ReportQuestionsJson(all(quarter.following(), quarter.day()), all(quarter.since(), quarter.today()));
    }

    private static List<QuestionJson> all(List<KeptQuestion> questions, LocalDate day) {
        return questions.stream().map(one -> QuestionJson.of(one, day)).toList();
    }
}
