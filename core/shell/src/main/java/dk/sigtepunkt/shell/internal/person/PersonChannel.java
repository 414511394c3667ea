package dk.sigtepunkt.shell.internal.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one opened over an ssh connection: a single command, or lines that are typed. */
final class PersonChannel extends AbstractCommandSupport {
    private static final Logger LOG = LoggerFactory.getLogger(PersonChannel.class);
    private static final Set<String> LEAVING = Set.of("exit", "logout", "quit");

    private final PersonDesk desk;
    private final Optional<String> line;

    /** @param line the single command; empty for lines that are typed */
    PersonChannel(PersonDesk desk, Optional<String> line) {
        super(line.orElse("lines"), null);
        this.desk = desk;
        this.line = line;
    }

    @Override
    public void run() {
        boolean terminal = getEnvironment().getEnv().containsKey(Environment.ENV_TERM);
        OutputStream to = terminal ? new TerminalOutput(getOutputStream()) : getOutputStream();
        OutputStream failures = terminal ? new TerminalOutput(getErrorStream()) : getErrorStream();
        Streams streams = new Streams(new PrintStream(to, true, UTF_8), new PrintStream(failures, true, UTF_8));
        int code = PersonDesk.BADLY;
        try {
            String key = PersonSignIn.key(getServerSession());
            code = line.isPresent()
                    ? desk.run(line.get(), key, getInputStream(), streams)
                    : lines(key, new TypedLines(getInputStream(), to, terminal), streams);
        } catch (IOException gone) {
            LOG.debug("A connection to the people's console broke", gone);
        } finally {
            streams.out().flush();
            streams.err().flush();
            onExit(code);
        }
    }

    /** A file cannot come along here: what is typed are the next lines. */
    private int lines(String key, TypedLines typed, Streams streams) throws IOException {
        Optional<String> greeting = desk.greeting(key);
        greeting.ifPresent(streams.out()::println);
        int code = PersonDesk.WELL;
        while (true) {
            streams.out().print(ConsoleWords.say("person.prompt") + " ");
            streams.out().flush();
            Optional<String> next = typed.next().map(String::strip);
            if (next.isEmpty() || LEAVING.contains(next.get())) {
                return code;
            }
            if (!next.get().isEmpty()) {
                code = desk.run(next.get(), key, InputStream.nullInputStream(), streams);
            }
        }
    }
}
