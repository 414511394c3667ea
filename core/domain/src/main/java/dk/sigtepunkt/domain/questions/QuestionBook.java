package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every question that was ever asked; immutable.
 *
 * @param all in the order of their numbers
 */
public record QuestionBook(List<KeptQuestion> all) {
    public static final QuestionBook EMPTY = new QuestionBook(List.of());

    public QuestionBook {
        all = List.copyOf(all);
    }

    public Optional<KeptQuestion> find(int number) {
        return all.stream().filter(one -> one.question().number() == number).findFirst();
    }

    /** What was asked about a focus area. */
    public QuestionBook about(FocusAreaRef area) {
        return new QuestionBook(all.stream()
                .filter(one -> one.question().area().filter(area::equals).isPresent())
                .toList());
    }

    public QuestionBook knownBy(Instant time) {
        return new QuestionBook(
                all.stream().flatMap(one -> one.knownBy(time).stream()).toList());
    }

    /**
     * What follows the report of a quarter: what was written down by its end and waits then, or was answered within it.
     *
     * @param begin the quarter's first moment
     * @param end its last
     */
    public List<KeptQuestion> following(Instant begin, Instant end) {
        return knownBy(end).all().stream()
                .filter(one -> one.answer()
                        .filter(answer -> answer.by().at().isBefore(begin))
                        .isEmpty())
                .toList();
    }

    /** What waits now and did not at a quarter's last moment: no part of its report, and told beside it. */
    public List<KeptQuestion> since(Instant end) {
        return all.stream()
                .filter(KeptQuestion::open)
                .filter(one -> one.knownBy(end).filter(KeptQuestion::open).isEmpty())
                .toList();
    }

    /** How many waited for a committee's answer at some moment. */
    public int waiting(CommitteeId committee, Instant end) {
        return Math.toIntExact(knownBy(end).all().stream()
                .filter(one -> one.open() && one.assigned().committee().equals(committee))
                .count());
    }
}
