package dk.sigtepunkt.shell.internal.questions;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of questions. What is not done ends a script. */
final class QuestionConsole {
    private static final String STATE = "questions.state.";

    private final PrintStream out;

    QuestionConsole(PrintStream out) {
        this.out = out;
    }

    /**
     * @param all also those that are answered
     * @param day for what is overdue
     */
    void list(QuestionBook book, boolean all, LocalDate day) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("questions.none"));
        ConsoleWords.columns("questions.columns").forEach(table::column);
        book.all().stream()
                .filter(one -> all || one.open())
                .forEach(one -> table.addRow()
                        .addContent(
                                one.question().number(),
                                ConsoleWords.say(STATE + one.state(day).code()),
                                Danish.date(one.question().on()),
                                one.question().body(),
                                one.question()
                                        .area()
                                        .map(FocusAreaRef::toString)
                                        .orElse(one.assigned().committee().value()),
                                one.question().text(),
                                one.assigned().owner(),
                                Danish.date(one.assigned().due())));
        table.print(out);
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void tell(WriteResult<KeptQuestion> result) {
        KeptQuestion question = TypedFields.kept(result);
        out.println(ConsoleWords.say(
                "questions.kept",
                String.format(Locale.ROOT, "%d", question.question().number())));
    }
}
