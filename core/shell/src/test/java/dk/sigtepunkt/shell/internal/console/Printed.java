package dk.sigtepunkt.shell.internal.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What a command prints, for looking at. */
public final class Printed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    public final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Override
    public String toString() {
        return bytes.toString(UTF_8);
    }
}
