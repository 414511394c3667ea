package dk.sigtepunkt.shell.internal.questions;

import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "questions", description = "The questions that wait for an answer")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class QuestionsCommand implements Action {
    @Reference
    private QuestionHistory questions;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Option(name = "--all", description = "Also those that are answered")
    private boolean all;

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        Optional<Instant> known = Optional.ofNullable(asOf).map(written -> LookBack.time(written, clock));
        LocalDate day = LocalDate.ofInstant(known.orElseGet(clock::instant), Danish.ZONE);
        new QuestionConsole(ShellUser.out(session)).list(questions.known(known), all, day);
        return null;
    }
}
