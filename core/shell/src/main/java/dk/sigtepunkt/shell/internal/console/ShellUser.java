package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.access.Actor;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.ShellUtil;
import org.jspecify.annotations.Nullable;

/** Who sits at the console. */
public final class ShellUser {
    private static final String UNKNOWN = "konsollen";

    private ShellUser() {}

    /** Whoever may open the console runs the server. */
    public static Actor actor(Session session) {
        return Actor.owner(Actor.Means.CONSOLE, of(session));
    }

    /** The name the session was opened under; {@code konsollen} when it was opened under none. */
    public static String of(Session session) {
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
