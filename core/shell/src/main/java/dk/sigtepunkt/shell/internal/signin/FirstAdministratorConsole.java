package dk.sigtepunkt.shell.internal.signin;

import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.signin.FirstSignIn;
import dk.sigtepunkt.domain.signin.OneTimePasswords.Given;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.security.FirstPasswordFile;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the first administrator's password into its file and tells which file it is, never what stands in it. */
final class FirstAdministratorConsole {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorConsole.class);

    private final PrintStream out;
    private final FirstPasswordFile file;

    FirstAdministratorConsole(PrintStream out, FirstPasswordFile file) {
        this.out = out;
        this.file = file;
    }

    /** The start goes on also where the file cannot be written: the console makes another password. */
    void started(Given given) {
        try {
            Path written = file.write(Login.FIRST, given);
            out.println(ConsoleWords.say("signin.first", written, Danish.moment(given.expiresAt())));
        } catch (UncheckedIOException unwritable) {
            LOG.warn("the first administrator's file could not be written", unwritable);
            out.println(ConsoleWords.say("signin.first.unwritable"));
        }
        out.flush();
    }

    /** Where the way in stands, at each start after the first. */
    void again() {
        file.there().ifPresent(written -> out.println(ConsoleWords.say("signin.first.there", written)));
        out.flush();
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not done */
    void tell(FirstSignIn.Result result) {
        String answer = result.fold(
                renewed -> written(renewed.password()),
                refused -> {
                    throw new IllegalArgumentException(refused.sentence());
                },
                forbidden -> {
                    throw new IllegalArgumentException(forbidden.why().sentence());
                });
        out.println(answer);
    }

    private String written(Given given) {
        try {
            return ConsoleWords.say(
                    "signin.first.renewed", file.write(Login.FIRST, given), Danish.moment(given.expiresAt()));
        } catch (UncheckedIOException unwritable) {
            LOG.warn("the first administrator's file could not be written", unwritable);
            throw new IllegalArgumentException(ConsoleWords.say("signin.first.unwritable"), unwritable);
        }
    }
}
