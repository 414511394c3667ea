package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.keys.KnowByKey;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleFile;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.HandedIn;
import dk.sigtepunkt.shell.internal.console.PersonAtConsole;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the product's commands, and no others, for people. Karaf's own interpreter of lines has no part in it: whoever reaches that
 * reaches the server.
 */
final class PersonDesk {
    /** So a shell says that something ended well, and badly. */
    static final int WELL = 0;

    static final int BADLY = 1;

    private static final String SCOPE = "sigtepunkt";
    private static final Logger LOG = LoggerFactory.getLogger(PersonDesk.class);

    private final SessionFactory sessions;
    private final KnowByKey know;
    private final WhoAmI who;

    PersonDesk(SessionFactory sessions, KnowByKey know, Accounts accounts) {
        this.sessions = sessions;
        this.know = know;
        this.who = new WhoAmI(accounts);
    }

    /** What somebody reads who has come in to type lines; empty when the key holds no more. */
    Optional<String> greeting(String fingerprint) {
        return know.person(fingerprint).map(who::name).map(name -> ConsoleWords.say("person.greeting", name));
    }

    /**
     * Runs one line. Who it is for is asked anew.
     *
     * @param in what came along as a file
     * @return the exit code
     */
    int run(String line, String fingerprint, InputStream in, Streams streams) {
        Optional<Actor> actor = know.person(fingerprint);
        if (actor.isEmpty()) {
            streams.err().println(ConsoleWords.say("person.key.ended"));
            return BADLY;
        }
        try {
            List<String> words = TypedWords.of(line);
            if (words.isEmpty() || words.equals(List.of("help"))) {
                help(streams);
                return WELL;
            }
            return run(command(words.get(0)), words.subList(1, words.size()), actor.get(), in, streams);
        } catch (IllegalArgumentException refused) {
            streams.err().println(refused.getMessage());
            return BADLY;
        }
    }

    private Command command(String word) {
        String name = word.startsWith(SCOPE + ":") ? word.substring(SCOPE.length() + 1) : word;
        Command command = name.contains(":") ? null : sessions.getRegistry().getCommand(SCOPE, name);
        if (command == null || !command.getScope().equals(SCOPE)) {
            throw new IllegalArgumentException(ConsoleWords.say("person.unknown", word));
        }
        return command;
    }

    private void help(Streams streams) {
        streams.out().println(ConsoleWords.say("person.help"));
        sessions.getRegistry().getCommands().stream()
                .filter(command -> command.getScope().equals(SCOPE))
                .sorted(Comparator.comparing(Command::getName))
                .forEach(command -> streams.out().println(told(command)));
    }

    private static String told(Command command) {
        return "  %-20s %s".formatted(command.getName(), command.getDescription());
    }

    private int run(Command command, List<String> words, Actor actor, InputStream in, Streams streams) {
        if (words.contains("--help")) {
            streams.out().println(told(command));
            return WELL;
        }
        List<Object> arguments = new ArrayList<>();
        words.forEach(word -> arguments.add(word.equals("-") ? ConsoleFile.SENT : word));
        try (HandedIn file = new HandedIn(in)) {
            PersonAtConsole person = new PersonAtConsole(actor, streams.out(), file);
            // A command declares Exception; a task narrows it.
            FutureTask<Boolean> task = new FutureTask<>(() -> executed(command, arguments, person, streams));
            task.run();
            task.get();
            return WELL;
        } catch (ExecutionException failed) {
            streams.err().println(sentence(command, failed.getCause()));
            return BADLY;
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
            return BADLY;
        } catch (IOException leftLying) {
            LOG.warn("A file that was sent along could not be taken away", leftLying);
            return WELL;
        }
    }

    private boolean executed(Command command, List<Object> arguments, PersonAtConsole person, Streams streams)
            throws Exception {
        try (Session session = sessions.create(InputStream.nullInputStream(), streams.out(), streams.err())) {
            session.put(PersonAtConsole.NAME, person);
            command.execute(session, arguments);
            return true;
        }
    }

    private static String sentence(Command command, @Nullable Throwable cause) {
        if (cause instanceof IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
        if (cause instanceof CommandException unreadable) {
            return ConsoleWords.say(
                    "person.words", command.getName(), Danish.sentence(String.valueOf(unreadable.getMessage())));
        }
        LOG.error("sigtepunkt:{} failed at the people's console", command.getName(), cause);
        return ConsoleWords.say("person.failed", command.getName());
    }
}
