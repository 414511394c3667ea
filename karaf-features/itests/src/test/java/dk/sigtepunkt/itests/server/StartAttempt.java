package dk.sigtepunkt.itests.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How a start that cannot succeed ended.
 *
 * @param console what stood on the console of the script
 * @param log what stood in the server's log; empty when there was none
 */
public record StartAttempt(int exitCode, String console, String log) {
    /** A start that fails ends in seconds; several of them share two processors here. */
    private static final int SECONDS = 150;

    private static final String FAILED = "Sigtepunkt kan ikke starte: ";

    public static StartAttempt of(Installation installation) {
        return of(installation, Map.of());
    }

    public static StartAttempt of(Installation installation, Map<String, String> environment) {
        Path console = installation
                .data()
                .resolveSibling("console-" + installation.data().getFileName() + ".txt");
        Process process = begin(installation, environment, console);
        try {
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String said = Files.readString(console);
            assertThat(ended)
                    .as("the start ended by itself; console:%n%s", said)
                    .isTrue();
            Path log = installation.data().resolve("log/karaf.log");
            return new StartAttempt(process.exitValue(), said, Files.isRegularFile(log) ? Files.readString(log) : "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    public static Process begin(Installation installation, Map<String, String> environment, Path console) {
        Map<String, String> all = new HashMap<>(Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "SIGTEPUNKT_PORT",
                String.valueOf(Server.freePort()),
                "SIGTEPUNKT_DATA",
                installation.data().toString()));
        all.putAll(JavaOptions.shortLived());
        all.putAll(environment);
        ProcessBuilder builder = new ProcessBuilder(installation.home() + "/bin/sigtepunkt")
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(all);
        try {
            return builder.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One sentence on the console, the same in the log, and the exit code. */
    public void assertTold(int code, String... words) {
        List<String> sentences =
                console.lines().filter(line -> line.startsWith(FAILED)).toList();
        assertThat(sentences).as(console).hasSize(1);
        assertThat(sentences.get(0)).contains(words).endsWith(".");
        assertThat(exitCode).as(console).isEqualTo(code);
        assertThat(log).contains(sentences.get(0));
        assertThat(console).doesNotContain("Sigtepunkt er klar").doesNotContain("\tat ");
    }

    /** What a script of the distribution says and ends with. */
    public static StartAttempt script(Installation installation, Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(installation.home().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new StartAttempt(process.waitFor(), said, "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
