package dk.sigtepunkt.launcher;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Lets nothing more through once it has been told why the server cannot start: parts that are taken down in the middle of
 * their start print what they find gone, and so does the logging once it is gone itself. In place before anything else
 * runs, since some keep the stream that they found.
 */
final class UntilTold extends FilterOutputStream {
    private UntilTold(OutputStream out) {
        super(out);
    }

    static void guardStreams() {
        System.setOut(guarded(System.out, "sun.stdout.encoding"));
        System.setErr(guarded(System.err, "sun.stderr.encoding"));
    }

    private static PrintStream guarded(PrintStream stream, String encoding) {
        var charset = Charset.forName(
                System.getProperty(encoding, Charset.defaultCharset().name()));
        return new PrintStream(new UntilTold(stream), true, charset);
    }

    private static boolean told() {
        return System.getProperty(Launcher.FAULT) != null;
    }

    @Override
    public void write(int one) throws IOException {
        if (!told()) {
            out.write(one);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!told()) {
            out.write(bytes, from, length);
        }
    }
}
