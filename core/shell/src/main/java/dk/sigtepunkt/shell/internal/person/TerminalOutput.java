package dk.sigtepunkt.shell.internal.person;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** To a terminal a new line begins at its left edge only when that is said. */
final class TerminalOutput extends FilterOutputStream {
    TerminalOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int sign) throws IOException {
        if (sign == '\n') {
            out.write('\r');
        }
        out.write(sign);
    }
}
