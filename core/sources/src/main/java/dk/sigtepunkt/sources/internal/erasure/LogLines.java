package dk.sigtepunkt.sources.internal.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Overwrites what log lines quote of refused files, in place and length for length: the newest file is being written to
 * meanwhile, and what is appended to it must not be lost. A byte is read as a letter, whatever the log is written in.
 */
final class LogLines {
    private static final Pattern NAME = Pattern.compile("karaf\\.log.*");
    private static final String ERASED = "(slettet)";
    private static final Pattern BROKEN = Pattern.compile("K.{1,2}rsel \\d+ af \\S+ gik galt");
    private static final Pattern NEW_ENTRY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ].*");
    private static final List<Pattern> QUOTING = List.of(
            Pattern.compile("K.{1,2}rsel \\d+ af \\S+ mislykkedes: (.+)"),
            Pattern.compile("Grunden til, at (.+)"),
            Pattern.compile("Datakilden \\S+ fejler: (.+)"));
    private static final Pattern THROWN = Pattern.compile("(?:\\s*(?:Caused by|Suppressed): )?[\\w.$]+: (.+)");

    private final Path folder;

    LogLines(Path folder) {
        this.folder = folder;
    }

    /** @return how many lines there were */
    int erase() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int lines = 0;
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(one -> NAME.matcher(one.getFileName().toString()).matches())
                    .sorted()
                    .toList()) {
                lines += erase(file);
            }
        }
        return lines;
    }

    private static int erase(Path file) throws IOException {
        String text = Files.readString(file, ISO_8859_1);
        int lines = 0;
        boolean broken = false;
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
            for (int start = 0; start < text.length(); ) {
                int end = text.indexOf('\n', start);
                String line = text.substring(start, end < 0 ? text.length() : end);
                broken = BROKEN.matcher(line).find()
                        || (broken && !NEW_ENTRY.matcher(line).matches());
                int length = quoted(line, broken).length();
                if (length > 0) {
                    log.seek(start + line.length() - length);
                    log.write(erased(length).getBytes(ISO_8859_1));
                    lines++;
                }
                start += line.length() + 1;
            }
        }
        return lines;
    }

    /** The end of a line from where it may quote something; empty for most lines. */
    private static String quoted(String line, boolean broken) {
        for (Pattern pattern : QUOTING) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        Matcher thrown = THROWN.matcher(line);
        return broken && thrown.matches() ? thrown.group(1) : "";
    }

    private static String erased(int length) {
        return (ERASED + " ".repeat(length)).substring(0, length);
    }
}
