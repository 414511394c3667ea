package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.contracts.wheel.WorkingDays;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions that a committee is to answer: said some working days before the deadline, and once more when it has passed. */
@Component
public final class QuestionReminders implements ReminderSource {
    static final int DAYS_AHEAD = 3;

    private final QuestionHistory questions;
    private final ReminderWords words = ReminderWords.in(Danish.LOCALE);

    @Activate
    public QuestionReminders(@Reference QuestionHistory questions) {
        this.questions = questions;
    }

    @Override
    public List<Reminder> due(LocalDate day, Reading reading) {
        return questions.book().all().stream()
                .filter(KeptQuestion::open)
                .flatMap(one -> reading
                        .committees()
                        .committee(one.assigned().committee())
                        .filter(KnownCommittee::active)
                        .map(committee -> reminder(one, committee, day))
                        .stream())
                .toList();
    }

    private Reminder reminder(KeptQuestion one, KnownCommittee committee, LocalDate day) {
        int number = one.question().number();
        LocalDate due = one.assigned().due();
        boolean passed = one.overdue(day);
        return new Reminder(
                "question/%d/%s/%s/%s".formatted(number, committee.id(), due, passed ? "passed" : "soon"),
                Reminder.Audience.all(Permission.ANSWER_QUESTIONS, committee.id()),
                new Reminder.Said(
                        words.questionSubject(number),
                        passed
                                ? words.questionPassed(committee, number, due)
                                : words.questionSoon(committee, number, due),
                        "/spoergsmaal/" + number),
                passed ? due.plusDays(1) : WorkingDays.from(due, -DAYS_AHEAD),
                due);
    }
}
