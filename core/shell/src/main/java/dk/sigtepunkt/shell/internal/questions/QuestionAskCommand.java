package dk.sigtepunkt.shell.internal.questions;

import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "question-ask", description = "Writes down what a body asked")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class QuestionAskCommand implements Action {
    @Reference
    private KeepQuestions keep;

    @Reference
    private Session session;

    @Argument(index = 0, name = "text", description = "The question", required = true)
    private String text = "";

    @Option(name = "--body", description = "Who asked: a body of the municipality")
    private String body = "";

    @Option(name = "--on", description = "The day it was asked, as 2026-01-28; today when left out")
    private String on = "";

    @Option(name = "--committee", description = "Whom it is asked of, the id")
    private String committee = "";

    @Option(name = "--area", description = "What it is about: a focus area of that committee")
    private String area = "";

    @Option(name = "--owner", description = "Who is to answer: a role")
    private String owner = "";

    @Option(name = "--due", description = "The day by which it is to be answered, as 2026-01-28")
    private String due = "";

    @Override
    public @Nullable Object execute() {
        new QuestionConsole(ShellUser.out(session))
                .tell(keep.ask(
                        new TypedFields()
                                .with("text", text)
                                .with("body", body)
                                .with("on", on)
                                .with("committee", committee)
                                .with("area", area)
                                .with("owner", owner)
                                .with("due", due)
                                .fields(),
                        ShellUser.actor(session)));
        return null;
    }
}
