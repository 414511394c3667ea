package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.access.Actor;
import java.io.PrintStream;

/**
 * Somebody who came to the people's console with a key of one's own.
 *
 * @param out where that one reads what a command says
 * @param file what came along as standard input
 */
public record PersonAtConsole(Actor actor, PrintStream out, HandedIn file) {
    /** Under what a session holds it. Only the people's console puts it there. */
    public static final String NAME = "sigtepunkt.person";
}
