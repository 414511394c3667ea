package dk.sigtepunkt.web.internal.questions;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuartersQuestions;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.LocalDate;
import java.util.List;

/**
 * The questions that follow a quarter's report.
 *
 * @param following those of the quarter
 * @param since those that came after it and wait
 */
public record QuarterQuestions(List<QuestionLine> following, List<QuestionLine> since) {
    /** @param book of which some may be asked about what is shown */
    public static QuarterQuestions of(
            ConsolidatedReport report, Reading reading, QuestionBook book, Links links, Words words) {
        QuartersQuestions quarter =
                QuartersQuestions.of(reading.known().map(book::knownBy).orElse(book), report.period(), report.today());
        return new QuarterQuestions(
                lines(quarter.following(), reading, quarter.day(), links, words),
                lines(quarter.since(), reading, quarter.today(), links, words));
    }

    private static List<QuestionLine> lines(
            List<KeptQuestion> questions, Reading reading, LocalDate day, Links links, Words words) {
        return questions.stream()
                .map(one -> QuestionLine.of(one, reading.committees(), day, links, words))
                .toList();
    }
}
