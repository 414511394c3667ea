package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Signature;
import java.time.LocalDate;
import java.util.function.Function;

/** What was written of a question after it was asked; never changed. */
public sealed interface QuestionEntry {
    Signature by();

    /**
     * Who is to answer, and by when; the first one comes with the question.
     *
     * @param owner a role, never a person's name
     * @param reason why it is somebody else or another day than before; empty for the first
     */
    record Assigned(CommitteeId committee, String owner, LocalDate due, String reason, Signature by)
            implements QuestionEntry {}

    /** It is answered. */
    record Answered(String text, Signature by) implements QuestionEntry {}

    /** The answer is not enough: it is open again. */
    record Reopened(String reason, Signature by) implements QuestionEntry {}

    default <T> T fold(Function<Assigned, T> assigned, Function<Answered, T> answered, Function<Reopened, T> reopened) {
        if (this instanceof Assigned one) {
            return assigned.apply(one);
        }
        return this instanceof Answered one ? answered.apply(one) : reopened.apply((Reopened) this);
    }
}
