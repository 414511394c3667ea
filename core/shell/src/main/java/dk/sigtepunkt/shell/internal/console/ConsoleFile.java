package dk.sigtepunkt.shell.internal.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.karaf.shell.api.console.Session;

/**
 * A file that a command names. Who owns the machine names one on the server; a person sends it along and has no part in what lies
 * on the server.
 */
public final class ConsoleFile {
    /** What the people's console makes of a lone {@code -}, which Karaf would take for an option. */
    public static final String SENT = "standard-input:";

    private ConsoleFile() {}

    /**
     * One to read.
     *
     * @param name what a file that is sent along is called, for such as go by the name
     */
    public static Path read(Session session, String word, String name) throws IOException {
        Optional<PersonAtConsole> person = ShellUser.person(session);
        if (person.isEmpty()) {
            return Path.of(word);
        }
        if (!word.equals(SENT)) {
            throw new IllegalArgumentException(ConsoleWords.say("console.file.send"));
        }
        return person.get().file().file(name);
    }

    /** One on the server to write, for who owns the machine. */
    public static String written(Session session, String word) {
        if (ShellUser.person(session).isPresent()) {
            throw new IllegalArgumentException(ConsoleWords.say("console.file.not-written"));
        }
        return word;
    }
}
