package dk.sigtepunkt.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version 1.0.0 logged what was wrong with a refused file in words of that file. Takes these words out of the logs, once,
 * before anything logs; which file or run, when and on which line stays.
 */
final class QuotedLines {
    private static final String DONE = "log/citater-er-fjernet";

    /** The beginning of what stays, and the line's number where there is one; a letter of ours may be two bytes here. */
    private static final List<Pattern> QUOTING = List.of(
            Pattern.compile("(.*Udvalg afvist \\([^)]*\\): )(?:.*?(, linje \\d+))?.*"),
            Pattern.compile(
                    "(.* K.{1,2}rsel \\d+ af \\S+ mislykkedes: )(?:.*?(linje \\d+))?.*", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(.* K.{1,2}rsel \\d+ af \\S+ gik galt)().*"),
            Pattern.compile("(.*Grunden til, at .* i )().*"),
            Pattern.compile("(.*Datakilden \\S+ fejler: )().*"));

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
                var without = without(line);
                if (without.isPresent()) {
                    writer.write(without.get() + "\n");
                    within = true;
                } else if (!within || NEW_ENTRY.matcher(line).matches()) {
                    writer.write(line + "\n");
                    within = false;
                }
            }
        }
        Files.move(half, log, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Empty for a line that quotes nothing. What follows a quoting line up to the next entry is its stack trace. */
    private static Optional<String> without(String line) {
        return QUOTING.stream()
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> found.group(1)
                        + "begrundelsen er fjernet, fordi den citerede filen"
                        + (found.group(2) == null || found.group(2).isEmpty()
                                ? ""
                                : ", " + found.group(2).replaceFirst("^, ", "")));
    }
}
