package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.judgement.JudgementEntry.StatusSet;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.QuarterAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people say of a status, to be shown wherever the computed one is.
 *
 * @param marks the statuses that persons have set, of a focus area or an indicator; none of a whole
 * @param lines the same as sentences, with who and why; of a whole how many judge otherwise
 */
public record PersonsView(List<PersonMark> marks, List<String> lines) {
    public PersonsView {
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
    }

    /** @param note whose it is and what it says, in few words */
    public record PersonMark(StatusView status, String note) {}

    /** Of a focus area or an indicator. */
    public static PersonsView of(QuarterJudgement judgement, Words words) {
        List<PersonMark> marks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        judgement.counting().ifPresent(one -> {
            marks.add(mark(one, "view.person.mark", words));
            lines.add(line(one, "view.person.line", words));
        });
        judgement.since().ifPresent(one -> {
            marks.add(mark(one, "view.person.mark.since", words));
            lines.add(line(one, "view.person.line.since", words));
        });
        judgement
                .takenBackSince()
                .ifPresent(one -> lines.add(words.say(
                        "view.person.back", day(one.by()), Danish.begun(who(one.by(), words)), one.reason())));
        if (marks.isEmpty()) {
            reminder(judgement.before(), judgement.now().about().quarter(), words)
                    .ifPresent(lines::add);
        }
        return new PersonsView(marks, lines);
    }

    private static Optional<String> reminder(Optional<StatusSet> before, Period quarter, Words words) {
        return before.map(
                one -> words.say("view.person.before", Danish.period(quarter.previous()), name(one.status(), words)));
    }

    static PersonsView ofWhole(QuarterAssessment whole, Words words) {
        List<String> lines = new ArrayList<>();
        if (whole.judgedOtherwise() > 0) {
            lines.add(words.say("view.person.count", whole.judgedOtherwise()));
        }
        if (whole.judgedOtherwiseSince() > 0) {
            lines.add(words.say("view.person.count.since", whole.judgedOtherwiseSince()));
        }
        return new PersonsView(List.of(), lines);
    }

    /** Who wrote something, by the role alone. */
    public static String who(Signature by, Words words) {
        return by.role().map(AccountWords.in(words.language())::role).orElseGet(() -> words.say("view.by-owner"));
    }

    public static String day(Signature by) {
        return Danish.date(LocalDate.ofInstant(by.at(), Danish.ZONE));
    }

    private static PersonMark mark(StatusSet set, String key, Words words) {
        return new PersonMark(StatusView.of(set.status(), words), words.say(key, name(set.status(), words)));
    }

    private static String line(StatusSet set, String key, Words words) {
        return words.say(
                key, Danish.begun(who(set.by(), words)), name(set.status(), words), day(set.by()), set.reason());
    }

    private static String name(AssessmentCode code, Words words) {
        return AssessmentWords.in(words.language()).name(code);
    }
}
