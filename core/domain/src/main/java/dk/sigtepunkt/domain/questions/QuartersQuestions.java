package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;

/**
 * The questions that follow a quarter's report.
 *
 * @param following those of the quarter, as they stood at its end
 * @param day from which it is seen what of them is overdue: the quarter's last, or today while it runs
 * @param since what waits and did not at the quarter's end: no part of its report, and told beside it
 * @param today from which those are seen
 */
public record QuartersQuestions(
        List<KeptQuestion> following, LocalDate day, List<KeptQuestion> since, LocalDate today) {
    public QuartersQuestions {
        following = List.copyOf(following);
        since = List.copyOf(since);
    }

    /** @param known by the time that is looked from */
    public static QuartersQuestions of(QuestionBook known, Period quarter, LocalDate today) {
        LocalDate day = quarter.end().isBefore(today) ? quarter.end() : today;
        return new QuartersQuestions(
                known.following(Danish.endOf(quarter.start().minusDays(1)), Danish.endOf(quarter.end())),
                day,
                known.since(Danish.endOf(quarter.end())),
                today);
    }
}
