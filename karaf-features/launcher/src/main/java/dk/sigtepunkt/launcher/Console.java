package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Says what must be known on standard output and in the log, also while nothing that logs is there. */
final class Console {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss,SSS");

    private final Path log;

    Console(Path data) {
        this.log = data.resolve("log/karaf.log");
    }

    void error(String sentence) {
        System.out.println(sentence);
        System.out.flush();
        var line = "%s | ERROR | launcher | %s%n"
                .formatted(LocalDateTime.now(ZoneId.systemDefault()).format(TIME), sentence);
        try {
            Files.writeString(log, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            // It stands on the console; a log that cannot be written is often the very fault.
            System.err.println("»%s« kan ikke skrives.".formatted(log));
        }
    }
}
