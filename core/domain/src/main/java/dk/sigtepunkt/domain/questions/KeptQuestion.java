package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question with all that was written of it.
 *
 * @param asked by whom it was written down, and when
 * @param entries in the order in which they were written; the first says who is to answer
 */
public record KeptQuestion(AskedQuestion question, Signature asked, List<QuestionEntry> entries) {
    public KeptQuestion {
        entries = List.copyOf(entries);
    }

    public KeptQuestion with(QuestionEntry entry) {
        List<QuestionEntry> all = new ArrayList<>(entries);
        all.add(entry);
        return new KeptQuestion(question, asked, all);
    }

    /** How much was written of it: another number is another state. */
    public int version() {
        return entries.size();
    }

    /** Who is to answer, and by when, as it was said last. */
    public QuestionEntry.Assigned assigned() {
        return of(QuestionEntry.Assigned.class)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The answer that stands; empty while it waits for one. */
    public Optional<QuestionEntry.Answered> answer() {
        Optional<QuestionEntry> closing = entries.stream()
                .filter(one -> !(one instanceof QuestionEntry.Assigned))
                .reduce((earlier, later) -> later);
        return closing.flatMap(
                one -> one instanceof QuestionEntry.Answered answered ? Optional.of(answered) : Optional.empty());
    }

    /** The committee whose answer stands: that to which it was given when it was answered; while it waits, that which is to. */
    public CommitteeId answering() {
        List<QuestionEntry> before = answer().map(standing -> entries.subList(0, entries.lastIndexOf(standing)))
                .orElse(entries);
        return new KeptQuestion(question, asked, before).assigned().committee();
    }

    /** How it stands. Codes are given over the interface: they stay. */
    public enum State {
        OPEN("open"),
        OVERDUE("overdue"),
        ANSWERED("answered");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public State state(LocalDate day) {
        if (!open()) {
            return State.ANSWERED;
        }
        return overdue(day) ? State.OVERDUE : State.OPEN;
    }

    public boolean open() {
        return answer().isEmpty();
    }

    /** Whether it should have been answered before a day. */
    public boolean overdue(LocalDate day) {
        return open() && assigned().due().isBefore(day);
    }

    /** Since when it waits: from the day it was asked, or was open again. */
    public LocalDate openSince() {
        return of(QuestionEntry.Reopened.class)
                .reduce((earlier, later) -> later)
                .map(reopened -> LocalDate.ofInstant(reopened.by().at(), Danish.ZONE))
                .orElse(question.on());
    }

    /** The same as it was known at an earlier time; empty when it was not written down yet. */
    public Optional<KeptQuestion> knownBy(Instant time) {
        return asked.at().isAfter(time)
                ? Optional.empty()
                : Optional.of(new KeptQuestion(
                        question,
                        asked,
                        entries.stream()
                                .filter(entry -> !entry.by().at().isAfter(time))
                                .toList()));
    }

    private <T extends QuestionEntry> Stream<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }
}
