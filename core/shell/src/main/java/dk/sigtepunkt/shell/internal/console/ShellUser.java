package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.access.Actor;
import java.io.PrintStream;
import java.util.Optional;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.ShellUtil;
import org.jspecify.annotations.Nullable;

/** Who sits at the console. */
public final class ShellUser {
    private static final String UNKNOWN = "konsollen";

    private ShellUser() {}

    /** A person who came with a key of one's own; whoever may open Karaf's console runs the server. */
    public static Actor actor(Session session) {
        return person(session)
                .map(PersonAtConsole::actor)
                .orElseGet(() -> Actor.owner(Actor.Means.CONSOLE, of(session)));
    }

    /** Where that one reads what a command says; in Karaf's console it may go on into another command. */
    public static PrintStream out(Session session) {
        return person(session).map(PersonAtConsole::out).orElse(System.out);
    }

    static Optional<PersonAtConsole> person(Session session) {
        return session.get(PersonAtConsole.NAME) instanceof PersonAtConsole person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** The name the session was opened under; {@code konsollen} when it was opened under none. */
    private static String of(Session session) {
        return session.get("USER") instanceof String name && !name.isBlank() ? name : orConsole(loggedIn());
    }

    /** A session over ssh is made before its user is known to it; the running command knows. */
    private static @Nullable String loggedIn() {
        return ShellUtil.getCurrentUserName();
    }

    private static String orConsole(@Nullable String name) {
        return name == null || name.isBlank() ? UNKNOWN : name;
    }
}
