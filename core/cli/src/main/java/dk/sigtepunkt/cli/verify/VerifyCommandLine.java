package dk.sigtepunkt.cli.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.reporting.seal.SealInputs;
import dk.sigtepunkt.reporting.seal.SealVerdict;
import dk.sigtepunkt.reporting.seal.SealVerifier;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks sealed reports without a server. Ends with 0 when they hold, against each known head that was given; 1 when something
 * was changed or is not reached from a known head; 2 when something could not be read as a seal; 3 when it was called wrongly.
 */
public final class VerifyCommandLine {
    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final int NOT_READ = 2;
    private static final int USAGE = 3;

    private final DanishVerifyWords words = new DanishVerifyWords();
    private final PrintStream out;
    private final PrintStream err;

    VerifyCommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments see {@code --help} */
    public static void main(String[] arguments) {
        System.exit(new VerifyCommandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        List<String> files = new ArrayList<>();
        Set<String> heads = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            String argument = left.removeFirst();
            if (argument.equals("--help") || argument.equals("-h")) {
                out.println(words.help());
                return HOLDS;
            } else if (argument.equals("--head")) {
                String given = left.isEmpty() ? "" : left.removeFirst();
                Optional<String> head = SealVerifier.head(given);
                if (head.isEmpty()) {
                    return usage(words.noHead(given));
                }
                heads.add(head.get());
            } else if (argument.startsWith("-")) {
                return usage(words.unknown(argument));
            } else {
                files.add(argument);
            }
        }
        return files.isEmpty() ? usage(words.noFiles()) : verify(files, heads);
    }

    private int verify(List<String> files, Set<String> heads) {
        SealVerdict verdict = SealVerifier.verify(SealInputs.read(files), heads);
        verdict.lines().forEach(line -> out.println(printable(line)));
        return switch (verdict.outcome()) {
            case GENUINE -> HOLDS;
            case CONSISTENT -> heads.isEmpty() ? HOLDS : DOES_NOT_HOLD;
            case BROKEN -> DOES_NOT_HOLD;
            case UNREADABLE -> NOT_READ;
        };
    }

    private int usage(String why) {
        err.println(why);
        err.println();
        err.println(words.help());
        return USAGE;
    }

    /** What a file says cannot steer the terminal that it is shown on, nor make a line of its own. */
    private static String printable(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints()
                .forEach(letter -> shown.appendCodePoint(steers(letter) ? Character.codePointAt("\uFFFD", 0) : letter));
        return shown.toString();
    }

    private static boolean steers(int letter) {
        int type = Character.getType(letter);
        return Character.isISOControl(letter)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Danish letters come out whole, whatever the console's own setting. */
    private static PrintStream utf8(FileDescriptor console) {
        return new PrintStream(new FileOutputStream(console), true, UTF_8);
    }
}
