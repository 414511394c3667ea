package dk.sigtepunkt.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version 1.0.0 logged what was wrong with a refused committee file in words of that file. Takes these words out of the
 * logs, once, before anything logs; which file, when and on which line stays.
 */
final class QuotedLines {
    private static final String DONE = "log/citater-er-fjernet";

    /** What stood on the console of a start is not ours to change; what stands here was written by Karaf. */
    private static final Pattern REFUSED = Pattern.compile("(.*Udvalg afvist \\([^)]*\\): )(?:.*?(, linje \\d+))?.*");

    private static final Pattern NEW_ENTRY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ].*");

    private QuotedLines() {}

    static void erase(Path data) throws IOException {
        var done = data.resolve(DONE);
        if (Files.exists(done)) {
            return;
        }
        List<Path> logs;
        try (var files = Files.list(data.resolve("log"))) {
            logs = files.filter(file -> String.valueOf(file.getFileName()).startsWith("karaf.log"))
                    .toList();
        }
        for (var log : logs) {
            erase(log, data);
        }
        Files.createFile(done);
    }

    private static void erase(Path log, Path data) throws IOException {
        var half = Files.createTempFile(data.resolve("log"), "half", ".tmp");
        // Byte for letter, so that every other line stays as it was.
        try (var lines = Files.lines(log, ISO_8859_1);
                var writer = Files.newBufferedWriter(half, ISO_8859_1)) {
            var within = false;
            for (var line : (Iterable<String>) lines::iterator) {
                var refused = REFUSED.matcher(line);
                if (refused.matches()) {
                    writer.write(without(refused) + "\n");
                    within = true;
                } else if (!within || NEW_ENTRY.matcher(line).matches()) {
                    writer.write(line + "\n");
                    within = false;
                }
            }
        }
        Files.move(half, log, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String without(Matcher refused) {
        var line = refused.group(2);
        return refused.group(1) + "begrundelsen er fjernet, fordi den citerede filen" + (line == null ? "" : line);
    }
}
