package dk.sigtepunkt.shell.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.questions.MemoryQuestions;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QuestionConsoleTest {
    private static final LocalDate BEFORE = LocalDate.parse("2029-12-31");
    private static final LocalDate AFTER = LocalDate.parse("2030-01-02");

    private final MemoryQuestions questions = new MemoryQuestions();
    private final Printed printed = new Printed();
    private final QuestionConsole console = new QuestionConsole(printed.out);

    @Test
    void whatWaitsIsListedWithWhoAnswersByWhen() {
        Questions.planted(questions);
        console.list(questions.book(), false, BEFORE);
        assertThat(printed.toString())
                .contains("Hvornår er stien færdig?", "Vejchefen", "01.02.2020", "01.01.2030", "venter")
                .doesNotContain("over fristen");
        console.list(questions.book(), false, AFTER);
        assertThat(printed.toString()).contains("over fristen");
    }

    @Test
    void whatIsAnsweredIsListedOnlyWhenAskedFor() {
        Questions.planted(questions);
        questions.keep(
                1,
                OptionalInt.empty(),
                new QuestionEntry.Answered(
                        "I maj", questions.book().find(1).orElseThrow().asked()),
                Notes.any());
        console.list(questions.book(), false, AFTER);
        assertThat(printed.toString()).contains("Ingen spørgsmål venter på svar.");
        console.list(questions.book(), true, AFTER);
        assertThat(printed.toString()).contains("besvaret", "Hvornår er stien færdig?");
    }

    @Test
    void whatIsNotTakenEndsTheScriptWithAllThatIsWrong() {
        WrittenFault one = new WrittenFault("body", "incomplete", "Hvem spurgte mangler.");
        WrittenFault two = new WrittenFault("due", "incomplete", "Dagen mangler.");
        assertThatThrownBy(() -> console.tell(new WriteResult.Refused<>(List.of(one, two))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Hvem spurgte mangler. Dagen mangler.");
        assertThatThrownBy(
                        () -> console.tell(new WriteResult.Forbidden<>(new Denied(false, "Det har du ikke ret til."))))
                .hasMessage("Det har du ikke ret til.");
        assertThatThrownBy(() -> console.tell(new WriteResult.Unknown<>("Der er intet spørgsmål 9.")))
                .hasMessage("Der er intet spørgsmål 9.");
        assertThat(printed.toString()).isEmpty();
    }
}
