package dk.sigtepunkt.shell.internal.signin;

import dk.sigtepunkt.domain.demo.DemoAccounts;
import dk.sigtepunkt.domain.demo.DemoPerson;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;

/** Tells who starts the server what became of demo accounts. */
final class DemoConsole {
    private final PrintStream out;

    DemoConsole(PrintStream out) {
        this.out = out;
    }

    void opened(List<DemoPerson> people) {
        out.println(ConsoleWords.say("signin.demo", DemoAccounts.PASSWORD));
        people.forEach(person -> out.println("  " + person.login() + "  " + person.what()));
        out.flush();
    }

    void refused(String sentence) {
        out.println(sentence);
        out.flush();
    }

    /** @param accounts how many there were; nothing is said of none */
    void closed(int accounts) {
        if (accounts > 0) {
            out.println(ConsoleWords.say("signin.demo.closed", accounts));
            out.flush();
        }
    }
}
