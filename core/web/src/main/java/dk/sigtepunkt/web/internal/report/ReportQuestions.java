package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.questions.QuestionLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    static Asked asked(ConsolidatedReport report, Reading reading, QuestionBook book, Links links, Words words) {
        Period period = report.period();
        LocalDate day = period.end().isBefore(report.today()) ? period.end() : report.today();
        Instant end = Danish.endOf(period.end());
        QuestionBook known = reading.known().map(book::knownBy).orElse(book);
        return new Asked(
                known.following(Danish.endOf(period.start().minusDays(1)), end).stream()
                        .map(one -> QuestionLine.of(one, reading.committees(), day, links, words))
                        .toList(),
                known.since(end).stream()
                        .map(one -> QuestionLine.of(one, reading.committees(), report.today(), links, words))
                        .toList());
    }

    /**
     * @param following those of the quarter
     * @param since those that came after it and wait
     */
    public record Asked(List<QuestionLine> following, List<QuestionLine> since) {}
}
