package dk.sigtepunkt.itests.reading;

import dk.sigtepunkt.itests.server.Commands;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A tool, not a test: writes every page and every GET of the API, as an archive answers them, to a file each, so that two
 * builds can be held against each other with {@code diff -r}. See the README of this module.
 */
final class RecordAnswers {
    private RecordAnswers() {}

    /** @param arguments the folder to write to, and a data folder to copy and start over; without one, a new one is used */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        Installation installation = Installation.unpack("record");
        if (arguments.length > 1) {
            Commands.run(out, "cp", "-r", arguments[1], installation.data().toString());
        }
        try (Server server = installation.start()) {
            write(EveryAnswer.all(server), out.resolve("public"));
            write(EveryAnswer.signedIn(server), out.resolve("signed-in"));
        }
        System.out.println(installation.data());
    }

    private static void write(Map<String, String> answers, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            String name = URLEncoder.encode(answer.getKey(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve(name.substring(0, Math.min(name.length(), 200))), answer.getValue());
        }
    }
}
