package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps questions. Nothing in it is ever changed or deleted. */
@ProviderType
public interface QuestionStore extends QuestionHistory {
    /**
     * Keeps a question under the next number.
     *
     * @param question made for its number
     * @param note made for its number
     */
    KeptQuestion ask(
            IntFunction<AskedQuestion> question,
            Signature asked,
            QuestionEntry.Assigned assigned,
            IntFunction<AuditNote> note);

    /**
     * @param seen the {@link KeptQuestion#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now, or there is no such question; then nothing is kept
     */
    boolean keep(int number, OptionalInt seen, QuestionEntry entry, AuditNote note);
}
