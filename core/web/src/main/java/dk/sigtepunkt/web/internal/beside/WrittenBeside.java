package dk.sigtepunkt.web.internal.beside;

import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What bodies ask and say, and what committees say themselves, all at one moment. */
@Component(service = WrittenBeside.class)
public final class WrittenBeside {
    private final QuestionHistory questions;
    private final DialogueHistory dialogue;
    private final ReleasedSections sections;
    private volatile Books last = new Books(QuestionBook.EMPTY, DialogueBook.EMPTY, ReleasedBook.EMPTY);

    @Activate
    public WrittenBeside(
            @Reference QuestionHistory questions,
            @Reference DialogueHistory dialogue,
            @Reference ReleasedSections sections) {
        this.questions = questions;
        this.dialogue = dialogue;
        this.sections = sections;
    }

    /** Everything that is kept, whatever day a page looks from. */
    public record Books(QuestionBook questions, DialogueBook dialogue, ReleasedBook released) {}

    /** The same object until something is written, and another one then: pages that are made from it are made once. */
    @SuppressWarnings("ReferenceEquality") // another object is another state
    public Books books() {
        Books before = last;
        Books now = new Books(questions.book(), dialogue.book(), sections.book());
        boolean same = before.questions() == now.questions()
                && before.dialogue() == now.dialogue()
                && before.released() == now.released();
        if (same) {
            return before;
        }
        last = now;
        return now;
    }
}
