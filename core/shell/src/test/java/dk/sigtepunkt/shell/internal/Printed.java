package dk.sigtepunkt.shell.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What a command prints, for looking at. */
final class Printed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Override
    public String toString() {
        return bytes.toString(UTF_8);
    }
}
