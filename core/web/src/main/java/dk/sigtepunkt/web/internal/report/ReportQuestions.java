package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import java.util.Optional;

/** The questions that follow a quarter's report. */
final class ReportQuestions {
    private final QuestionHistory questions;
    private volatile Together last = new Together(Optional.empty(), QuestionBook.EMPTY);

    ReportQuestions(QuestionHistory questions) {
        this.questions = questions;
    }

    /** What the page is made from; the same object for as long as both are. */
    record Together(Optional<ConsolidatedReport> report, QuestionBook book) {}

    @SuppressWarnings("ReferenceEquality") // another object is another state
    Together together(ConsolidatedReport report) {
        Together before = last;
        QuestionBook book = questions.book();
        if (before.book() == book
                && before.report().filter(one -> one == report).isPresent()) {
            return before;
        }
        Together now = new Together(Optional.of(report), book);
        last = now;
        return now;
    }
}
